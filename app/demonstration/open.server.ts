import { ouvrirDossier } from "#app/open.server.ts";
import type { Db } from "#db/connection.ts";
import { empreinteDe } from "#db/fingerprint.ts";
import { equipes } from "#db/schema/files.ts";
import type { Histoire, Pas } from "#db/seed/story.ts";
import { communesDuTerritoire } from "#db/seed/territory.ts";
import type { Auteur } from "#workflows/author.ts";
import { estUnRefus, type Proposition } from "#workflows/decide.ts";
import { type Dossier, dossierNeuf } from "#workflows/dossier.ts";
import { instantsDe, jourDe } from "./clock.ts";
import { auteurDe, inscrit, propositionDe, qualiteDuPas, type Scene } from "./proposal.ts";

/** Opens a file of the demonstration on its day, with its team, and its past on paper when it has one. */
export async function ouvrir(db: Db, histoire: Histoire, scene: Scene): Promise<{ id: string; dossier: Dossier }> {
  const ouverture: Pas = [histoire.ouvertLe, "DossierOuvert", {}, histoire.reprise ? "ars.instructeur" : "porteur"];
  const par = signature(histoire, ouverture, scene);
  const { id, nom } = inscrit(scene, histoire.porteur);
  const demande = { nom: histoire.nom, communes: communesDuTerritoire(histoire.territoire), par, porteur: { id, nom } };
  const [instant] = instantsDe([ouverture], scene.aujourdhui);
  const ouvert = await ouvrirDossier(db, { ...demande, reprise: passe(histoire, scene) }, instant);
  if (estUnRefus(ouvert)) throw new Error(`${histoire.nom} was not opened: ${JSON.stringify(ouvert)}`);
  const membres = (histoire.equipe ?? []).map(([cle, role]) => ({
    dossierId: ouvert.id,
    utilisateurId: inscrit(scene, cle).id,
    role,
  }));
  if (membres.length > 0) await db.insert(equipes).values(membres);
  return ouvert;
}

/** The acts done on paper, each dated its day, then the entry itself. The register freezes the mention of the papers. */
function passe(histoire: Histoire, scene: Scene): Proposition[] {
  const { reprise, ouvertLe } = histoire;
  if (!reprise) return [];
  const actes = reprise.map((pas) => ({
    ...propositionDe(pas, dossierNeuf(), histoire, scene),
    ...compteRenduPapier(pas, histoire),
    le: jourDe(pas[0], scene.aujourdhui),
    par: signature(histoire, pas, scene),
    reprise: true,
  }));
  const entree: Pas = [ouvertLe, "DossierRepris"];
  const le = jourDe(ouvertLe, scene.aujourdhui);
  const par = signature(histoire, entree, scene);
  return [...actes, { type: "DossierRepris", pieces: PIECES, etapes: actes.length, le, par, reprise: true }];
}

const PIECES =
  "Projet de santé validé, contrat signé, rapport et compte rendu de la première année, avec leurs accusés de réception.";

/** Minutes signed on paper are named here: the entry of a paper file freezes the texts up to the contract only. */
function compteRenduPapier([, type]: Pas, { nom }: Histoire): object {
  const sha256 = empreinteDe({ nom, piece: "compteRendu" });
  if (type === "CompteRenduPropose") return { versionId: "papier-compte-rendu", sha256, numero: 1 };
  return type === "CompteRenduSigne" ? { sha256 } : {};
}

function signature(histoire: Histoire, pas: Pas, scene: Scene): Auteur {
  const { id, nom } = auteurDe(histoire, pas, scene);
  return { id, nom, qualite: qualiteDuPas(pas) };
}
