import { ouvrirDossier } from "#app/open.server.ts";
import type { Db } from "#db/connection.ts";
import { empreinteDe } from "#db/fingerprint.ts";
import { SOURCE_DES_COMMUNES } from "#db/reference/communes.ts";
import { equipes } from "#db/schema/files.ts";
import type { Histoire, Pas } from "#db/seed/story.ts";
import { communesDuTerritoire } from "#db/seed/territory.ts";
import type { Auteur } from "#workflows/acteur.ts";
import { accepter, estUnRefus, type Proposition } from "#workflows/decide.ts";
import { type Dossier, dossierNeuf } from "#workflows/dossier.ts";
import { instantsDe, jourDe } from "./clock.ts";
import { auteurDe, inscrit, modeleDepose, propositionDe, qualiteDuPas, type Scene } from "./proposal.ts";

/** Opens a file of the demonstration on its day, with its team, and its past on paper when it has one. */
export async function ouvrir(db: Db, histoire: Histoire, scene: Scene): Promise<{ id: string; dossier: Dossier }> {
  const ouverture: Pas = [histoire.ouvertLe, "DossierOuvert", {}, histoire.reprise ? "ars.instructeur" : "porteur"];
  const par = signature(histoire, ouverture, scene);
  const { id, nom } = inscrit(scene, histoire.porteur);
  const demande = { nom: histoire.nom, communes: communesDuTerritoire(histoire.territoire), par, porteur: { id, nom } };
  const [instant] = instantsDe([ouverture], scene.aujourdhui);
  const ouvert = await ouvrirDossier(db, { ...demande, reprise: passe(histoire, demande, scene) }, instant);
  if (estUnRefus(ouvert)) throw new Error(`${histoire.nom} was not opened: ${JSON.stringify(ouvert)}`);
  const membres = (histoire.equipe ?? []).map(([cle, role]) => ({
    dossierId: ouvert.id,
    utilisateurId: inscrit(scene, cle).id,
    role,
  }));
  if (membres.length > 0) await db.insert(equipes).values(membres);
  return ouvert;
}

/** The acts done on paper, each dated its day, then the entry itself. Played once here to know what each one signs. */
function passe(
  histoire: Histoire,
  demande: { communes: readonly unknown[]; porteur: object },
  scene: Scene,
): Proposition[] {
  const { reprise, ouvertLe } = histoire;
  if (!reprise) return [];
  const le = jourDe(reprise[0]?.[0] ?? ouvertLe, scene.aujourdhui);
  const agent = signature(histoire, [ouvertLe, "DossierRepris"], scene);
  const { communes, porteur } = demande;
  const debut: Proposition[] = [
    { type: "DossierOuvert", nom: histoire.nom, regles: "", machine: "" },
    { type: "PorteurDesigne", personne: porteur, role: "porteur" },
    { type: "TerritoireDefini", communes, source: SOURCE_DES_COMMUNES },
  ];
  let ombre = debut.reduce((avant, fait) => suite(avant, { ...fait, le, par: agent, reprise: true }), dossierNeuf());
  const actes = reprise.map((pas) => {
    const acte = {
      ...propositionDe(pas, ombre, histoire, scene),
      ...papier(pas, histoire),
      le: jourDe(pas[0], scene.aujourdhui),
      par: signature(histoire, pas, scene),
      reprise: true,
    };
    ombre = suite(ombre, acte);
    return acte;
  });
  const pieces =
    "Projet de santé validé, contrat signé, rapport et compte rendu de la première année, avec leurs accusés de réception.";
  const entree = { type: "DossierRepris", pieces, etapes: actes.length, par: agent, reprise: true };
  return [...actes, { ...entree, le: jourDe(ouvertLe, scene.aujourdhui) }];
}

function suite(dossier: Dossier, acte: Proposition): Dossier {
  const decision = accepter(dossier, acte, String(acte.le));
  if (estUnRefus(decision)) throw new Error(`Paper act ${acte.type} was refused: ${JSON.stringify(decision)}`);
  return decision.dossier;
}

/** A paper document has no frozen version here: it is named, and its fingerprint is that of its scan. */
function papier(pas: Pas, { nom }: Histoire): object {
  const modele = modeleDepose(pas);
  return modele ? { versionId: `papier-${modele}`, sha256: empreinteDe({ nom, modele, jour: pas[0] }), numero: 1 } : {};
}

function signature(histoire: Histoire, pas: Pas, scene: Scene): Auteur {
  const { id, nom } = auteurDe(histoire, pas, scene);
  return { id, nom, qualite: qualiteDuPas(pas) };
}
