import type { DateCivile } from "#workflows/civil-date.ts";
import { ecrireLignes } from "#workflows/texte/lignes.ts";
import { inconnu, rppsInvente } from "./invented.ts";
import type { Recit } from "./recit.ts";

type Rangee = Readonly<Record<string, string>>;

/** Rows as an answer keeps them, numbered in their order. */
export const rangees = (...lignes: readonly Rangee[]): string =>
  ecrireLignes(lignes.map((ligne, rang) => ({ ...ligne, id: `l${rang + 1}` })));

export const etape = (nom: string, du: DateCivile, au: DateCivile, responsable: string): Rangee => ({
  etape: nom,
  du,
  au,
  responsable,
});

export const poste = (nom: string, nature: "Recette" | "Dépense", rattachement: string, montant: number): Rangee => ({
  poste: nom,
  nature,
  rattachement,
  montant: String(montant),
});

/** Profession by profession, as they come in a list of members; each sits in one of the three places. */
const METIERS = [
  "Médecin généraliste",
  "Infirmier ou infirmière",
  "Pharmacien ou pharmacienne",
  "Médecin généraliste",
  "Masseur-kinésithérapeute",
  "Sage-femme",
  "Infirmier ou infirmière",
  "Médecin généraliste",
  "Pharmacien ou pharmacienne",
];

const PROFESSION_DU_PORTEUR: readonly (readonly [RegExp, string])[] = [
  [/infirmi/, "Infirmier ou infirmière"],
  [/pharmac/, "Pharmacien ou pharmacienne"],
  [/kinésithérapeute/, "Masseur-kinésithérapeute"],
  [/sage-femme/, "Sage-femme"],
  [/dentiste/, "Chirurgien-dentiste"],
  [/orthophoniste/, "Orthophoniste"],
];

/** Members of the team: the carrier first, then invented people of several professions. */
export function membres(recit: Recit, nombre: number): string {
  const { porteur, metier, lieu } = recit;
  const profession = PROFESSION_DU_PORTEUR.find(([signe]) => signe.test(metier))?.[1] ?? "Médecin généraliste";
  const premier = { nom: porteur, profession, rpps: rppsInvente(recit, 0), commune: lieu.bourgs[0] };
  const autres = Array.from({ length: nombre - 1 }, (_, rang) => ({
    nom: inconnu(recit, rang),
    profession: METIERS[rang % METIERS.length] ?? "Autre",
    rpps: rppsInvente(recit, rang + 1),
    commune: lieu.bourgs[rang % lieu.bourgs.length] ?? lieu.bourgs[0],
  }));
  return rangees(premier, ...autres);
}
