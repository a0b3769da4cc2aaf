import { dateLongue } from "#app/format.ts";
import type { DemandeAdressee } from "#db/queries/support.ts";
import { etatDeLaDemande } from "#workflows/appui/state.ts";
import { type DateCivile, jourAParis, joursEntre } from "#workflows/civil-date.ts";
import { ETATS, extrait, OBJETS } from "./words.ts";

/** A demand in a list or at the head of its thread. `jours` is what is left of an answer still awaited. */
export function demandeVue(demande: DemandeAdressee, aujourdhui: DateCivile) {
  const { id, dossierId, objet, question, organisme, repondreAvantLe, repondueLe, closeLe } = demande;
  const etat = etatDeLaDemande({ repondreAvantLe, repondue: repondueLe !== null, close: closeLe !== null }, aujourdhui);
  const attend = etat === "attendue" || etat === "enRetard";
  return {
    id,
    adresse: `/dossiers/${dossierId}/appui/${id}`,
    titre: OBJETS[objet].titre,
    question,
    extrait: extrait(question),
    objet,
    organisme,
    etat: ETATS[etat],
    suiviePar: demande.priseEnChargePar,
    demandeeLe: dateLongue(jourAParis(demande.demandeeLe)),
    avant: dateLongue(repondreAvantLe),
    jours: attend ? joursEntre(aujourdhui, repondreAvantLe) : undefined,
    repondueLe: repondueLe && dateLongue(jourAParis(repondueLe)),
    close: closeLe && `le ${dateLongue(jourAParis(closeLe))} par ${demande.closePar}`,
  };
}
export type DemandeVue = ReturnType<typeof demandeVue>;
