import { NOM_QUALITE } from "#workflows/acteur.ts";
import type { Erreurs } from "#workflows/coherence.ts";
import type { Refus } from "#workflows/decide.ts";
import type { Fait, TypeDeFait } from "#workflows/fact.ts";
import { PERMISSIONS } from "#workflows/permissions.ts";
import { autreVoie } from "./actes/instead.ts";
import { acteDe } from "./actes/repertoire.ts";
import { passeDe } from "./actes/tell.ts";
import { nomDeLEtat } from "./dossier/noms.ts";
import { dateLongue, enMinuscule } from "./format.ts";

export type RefusOuIntrouvable = Refus | { readonly refus: "introuvable" };

const ACTES_RACONTES = 5;
const MESSAGES_CITES = 3;

/** A refusal as a person reads it: what happened, then what to do. The one table, for pages and programs alike. */
export function phraseDeRefus(refus: RefusOuIntrouvable): string {
  switch (refus.refus) {
    case "introuvable":
      return "Ce dossier n’existe pas, ou vous n’y avez pas accès.";
    case "interdit":
      return `Votre fonction ne permet pas l’acte « ${acteDe(refus.type).verbe} ». Fonctions qui le permettent : ${quiPeut(refus.type)}.`;
    case "impossible":
      return `L’acte « ${acteDe(refus.type).verbe} » n’est pas possible dans l’état actuel du dossier : « ${nomDeLEtat(refus.etat)} ». ${autreVoie(refus.type, refus.etat) ?? "Rechargez le dossier pour voir les actes possibles."}`;
    case "saisie":
      return phraseDeSaisie(refus.champs);
    case "dossier-modifie":
      return phraseDeChangement(refus.depuis);
  }
}

const quiPeut = (type: TypeDeFait) => PERMISSIONS[type].map((qualite) => NOM_QUALITE[qualite]).join(", ");

function phraseDeSaisie(champs: Erreurs): string {
  const messages = [...new Set(Object.values(champs))];
  if (messages.length === 1) return String(messages[0]);
  const phrase = `${messages.length} réponses sont à corriger.`;
  return messages.length > MESSAGES_CITES
    ? `${phrase} Chacune est indiquée à sa place.`
    : [phrase, ...messages].join(" ");
}

function phraseDeChangement(depuis: readonly Fait[]): string {
  if (depuis.length === 0) return "La version indiquée n’est pas celle du dossier. Rechargez-le, puis recommencez.";
  const racontes = depuis
    .slice(-ACTES_RACONTES)
    .map((fait) => `${enMinuscule(passeDe(acteDe(fait.type), fait))}, le ${dateLongue(fait.le)}, par ${fait.par.nom}`);
  const avant = depuis.length - racontes.length;
  const liste = [...(avant > 0 ? [`${avant} actes plus anciens`] : []), ...racontes].join(" ; ");
  return `Le dossier a changé depuis l’ouverture de cette page : ${liste}. Rien de votre envoi n’a été retenu : rechargez le dossier, puis recommencez si votre acte est toujours utile.`;
}
