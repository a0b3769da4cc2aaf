import { vers } from "./components.ts";

const json = (schema: object) => ({ "application/json": { schema } });
export const succes = (description: string, schema: object, plus: object = {}) => ({
  description,
  content: json(schema),
  ...plus,
});
const echec = (description: string) => succes(description, vers("Erreur"));

const ECHECS = {
  "400": echec("Ce qui est envoyé ne convient pas : « champs » dit quoi corriger, champ par champ."),
  "401": echec("Personne n’est connecté : envoyez un jeton personnel."),
  "403": echec("Votre fonction ne permet pas cet acte."),
  "404": echec("Ce dossier n’existe pas, ou vous n’y avez pas accès : la réponse est la même."),
  "405": echec("Cette méthode n’est pas acceptée à cette adresse. L’en-tête Allow donne celles qui le sont."),
  "409": echec("Le dossier a changé depuis versionVue : « depuis » donne les actes que vous n’aviez pas lus."),
  "413": echec("Le corps dépasse 1 Mo."),
  "415": echec("Le corps n’est pas annoncé comme application/json."),
  "422": echec("L’acte n’est pas possible dans l’état du dossier, donné par « etat »."),
  "500": echec("L’application n’a pas pu répondre. Réessayez : avec la même clé, un acte ne se fait qu’une fois."),
} as const;
type Code = keyof typeof ECHECS;

export const LECTURE: Code[] = ["401", "405", "500"];
export const ENVOI: Code[] = ["400", "401", "403", "405", "413", "415", "500"];
/** The answers of an address: its success, and the failures it shares with others. */
export const reponses = (succes: Record<string, object>, codes: readonly Code[]) => ({
  ...succes,
  ...Object.fromEntries(codes.map((code) => [code, ECHECS[code]])),
});
