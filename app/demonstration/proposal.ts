import { empreinteDe } from "#db/fingerprint.ts";
import { GUICHETS } from "#db/seed/bodies.ts";
import type { Personnage } from "#db/seed/people.ts";
import type { Champs, Histoire, Pas } from "#db/seed/story.ts";
import type { Qualite } from "#workflows/acteur.ts";
import type { DateCivile } from "#workflows/civil-date.ts";
import type { Proposition } from "#workflows/decide.ts";
import { contexteDe, type Dossier } from "#workflows/dossier.ts";
import { depotDe, modeles } from "#workflows/modeles/registry.ts";
import { PERMISSIONS } from "#workflows/permissions.ts";
import { REGLES_EN_VIGUEUR } from "#workflows/regles/versions.ts";
import { completPourReste, jourDe } from "./clock.ts";

/** A person of the register. */
export type Inscrit = { readonly id: string; readonly nom: string };
export type Annuaire = ReadonlyMap<Personnage["cle"], Inscrit & { readonly metier: string }>;

export type Scene = { readonly aujourdhui: DateCivile; readonly annuaire: Annuaire };

export function inscrit({ annuaire }: Scene, cle: string) {
  const trouve = annuaire.get(cle);
  if (!trouve) throw new Error(`Nobody called ${cle} in the demonstration`);
  return trouve;
}

/** In what capacity an act is done: the first the law gives it to, unless the history names another. */
export const qualiteDuPas = ([, type, , par]: Pas): Qualite => par ?? (PERMISSIONS[type][0] as Qualite);

/** Who does an act: the one who carries the file, or the usual person at the desk of the body. */
export function auteurDe(histoire: Histoire, pas: Pas, scene: Scene) {
  const guichet: Partial<Record<Qualite, string>> = GUICHETS[histoire.departement];
  return inscrit(scene, guichet[qualiteDuPas(pas)] ?? histoire.porteur);
}

/** The document an act files, if it files one. */
export const modeleDepose = ([, type]: Pas): string | undefined =>
  modeles().find(({ code }) => depotDe(code) === type)?.code;

/** What a person would have typed, as the law wants it: days become dates, keys become people. */
export function propositionDe(pas: Pas, dossier: Dossier, histoire: Histoire, scene: Scene): Proposition {
  const [, type, champs = {}] = pas;
  const proposes = Object.fromEntries(Object.entries(champs).map(([nom, valeur]) => [nom, lue(nom, valeur, scene)]));
  return { type, ...usuels(pas, dossier, histoire, scene), ...proposes };
}

function lue(nom: string, valeur: unknown, scene: Scene): unknown {
  // An amount is in cents; every other number is a day.
  if (nom === "montant") return valeur;
  if (typeof valeur === "number") return jourDe(valeur, scene.aujourdhui);
  if (nom === "responsable" || nom === "personne") {
    const { id, nom: connu } = inscrit(scene, String(valeur));
    return { id, nom: connu };
  }
  if (nom === "completLe") {
    const { resteJours } = valeur as { resteJours: number };
    return completPourReste(scene.aujourdhui, resteJours, REGLES_EN_VIGUEUR.oppositionMois.valeur);
  }
  return valeur;
}

/** The text that stands, when there is one: on paper nobody knows its fingerprint yet. */
const signant = (sha256: string | null): Champs => (sha256 ? { sha256 } : {});

/** What no history repeats: the text that is signed, the officer in charge, the association of the file. */
function usuels(pas: Pas, dossier: Dossier, histoire: Histoire, scene: Scene): Champs {
  const { contrat, dialogue, avenant } = contexteDe(dossier);
  const [, type, champs = {}] = pas;
  switch (type) {
    case "ExamenOuvert": {
      const { id, nom } = auteurDe(histoire, pas, scene);
      return { responsable: { id, nom } };
    }
    case "AssociationDeclaree":
      return {
        nom: histoire.nom,
        // No prefecture bears the number 0: these registrations belong to nobody.
        rna: `W${histoire.departement}0${String(Math.abs(histoire.ouvertLe)).padStart(6, "0")}`,
        siege: `2 place de la Mairie, à ${histoire.lieu.bourgs[0]}`,
      };
    case "ContratArrete":
    case "ContratSigne":
      return signant(contrat.sha256);
    case "CompteRenduSigne":
      return signant(dialogue.sha256);
    case "AvenantSigne":
      return signant(avenant.sha256);
    case "AvenantPropose":
      return {
        sha256: empreinteDe({
          objet: champs.objet,
          contenu: champs.contenu,
          missionsAjoutees: champs.missionsAjoutees,
        }),
      };
    default:
      return {};
  }
}
