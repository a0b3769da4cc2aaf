import type { Champ, Section } from "#workflows/modeles/modele.ts";
import { rangeesValides } from "./lignes.ts";

const LONGUE = "Réponse. ".repeat(60);
const REPONSES = { texte: LONGUE, texteLong: LONGUE, nombre: "12", date: "2026-05-04" } as const;

/** An answer that nobody would find incomplete. */
export const reponseComplete = (champ: Champ): string =>
  champ.nature === "lignes" ? rangeesValides(champ) : REPONSES[champ.nature];

/** Complete answers to every question of a section. */
export const sectionComplete = ({ champs }: Section): Record<string, string> =>
  Object.fromEntries(champs.map((champ) => [champ.code, reponseComplete(champ)]));
