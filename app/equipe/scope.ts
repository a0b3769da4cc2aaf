import { MISSIONS, type Mission, NOM_MISSION } from "#workflows/missions/missions.ts";
import { adresseDeSection, direPerimetre, perimetreDesMissions } from "#workflows/modeles/perimetre.ts";
import { PROJET_DE_SANTE } from "#workflows/modeles/projet-de-sante/index.ts";

/** What the form of a writer says: everywhere, or these missions and these sections of the projet de santé. */
export type Portee = {
  readonly portee: "partout" | "confie";
  readonly missions: readonly Mission[];
  readonly sections: readonly string[];
};

export const PARTOUT: Portee = { portee: "partout", missions: [], sections: [] };
const AUCUN_CHOIX = "Cochez au moins une mission ou une section, ou choisissez « Partout ».";
const CHOIX_CONTRAIRES =
  "Vous avez coché des missions ou des sections et laissé « Partout ». Choisissez « Seulement dans ce qui lui est confié », ou décochez-les.";

const SECTIONS = PROJET_DE_SANTE.sections;

/** Reads the form; what it does not know is not there. */
export const lirePortee = (formulaire: URLSearchParams): Portee => ({
  portee: formulaire.get("portee") === "confie" ? "confie" : "partout",
  missions: MISSIONS.filter((mission) => formulaire.getAll("mission").includes(mission)),
  sections: SECTIONS.map(({ code }) => code).filter((code) => formulaire.getAll("section").includes(code)),
});

/** The addresses to keep; null for everywhere, none when nothing was chosen. */
export const perimetreChoisi = ({ portee, missions, sections }: Portee): string[] | null =>
  portee === "partout"
    ? null
    : [
        ...new Set([
          ...perimetreDesMissions(missions),
          ...sections.map((code) => adresseDeSection(PROJET_DE_SANTE.code, code)),
        ]),
      ];

/** Why this choice cannot be kept: nothing entrusted, or boxes ticked beside « Partout »; null when it can. */
export function erreurDePortee(choix: Portee): string | null {
  if (choix.portee === "partout") return choix.missions.length + choix.sections.length > 0 ? CHOIX_CONTRAIRES : null;
  return perimetreChoisi(choix)?.length === 0 ? AUCUN_CHOIX : null;
}

/** The form as it should open for a member. */
export function porteeDe(perimetre: readonly string[] | null): Portee {
  if (!perimetre) return PARTOUT;
  const { missions, sections } = direPerimetre(perimetre);
  const siennes = SECTIONS.filter(({ code }) => sections.includes(adresseDeSection(PROJET_DE_SANTE.code, code)));
  return { portee: "confie", missions, sections: siennes.map(({ code }) => code) };
}

const minuscule = (texte: string) => texte.charAt(0).toLowerCase() + texte.slice(1);

/** « prévention, parcours » : what is entrusted, as the list of members says it; null for everywhere. */
export function direPortee(perimetre: readonly string[] | null | undefined): string | null {
  if (!perimetre) return null;
  const { missions, sections } = porteeDe(perimetre);
  const titres = SECTIONS.filter(({ code }) => sections.includes(code)).map(({ titre }) => minuscule(titre));
  return [...missions.map((mission) => minuscule(NOM_MISSION[mission])), ...titres].join(", ") || "rien";
}

/** The boxes of the form. */
export const CHOIX_DE_MISSION = MISSIONS.map((mission) => ({
  value: mission,
  label: `Référent de la mission « ${minuscule(NOM_MISSION[mission])} »`,
  consequence: `Sa section du projet de santé et du rapport d’activité, sa fiche mission${mission === "crise" ? ", le plan de crise" : ""}.`,
}));
export const CHOIX_DE_SECTION = SECTIONS.map(({ code, titre }) => ({ value: code, label: titre }));
