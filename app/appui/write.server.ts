import { type Refuse, refusDuTexte, texteTape } from "#app/salles/typed.ts";
import { introuvable } from "#app/session.server.ts";
import type { Db } from "#db/connection.ts";
import { sha256 } from "#db/fingerprint.ts";
import { poserMessage } from "#db/queries/rooms.ts";
import { suivreDemande } from "#db/queries/support.ts";
import { cloreAFaireDAppui } from "#db/queries/support-notices.ts";
import { rouvreLAttente } from "#workflows/appui/state.ts";
import { jourAnnonce } from "./announced.server.ts";
import { type Fil, tenir } from "./held.server.ts";
import { type Ecrit, prevenirLeCorps, prevenirLeDemandeur } from "./notify.server.ts";
import { parLui } from "./thread-act.server.ts";

/** The team asks again: a new wait, with its own day, when the demand was answered or closed. */
async function demanderEncore(tx: Db, ecrit: Ecrit, attendUneReponse: boolean): Promise<void> {
  const { demande, instant } = ecrit;
  if (!attendUneReponse) return prevenirLeCorps(tx, ecrit, "sans réponse attendue");
  const suivi = { repondue: demande.repondueLe !== null, close: demande.closeLe !== null };
  if (!rouvreLAttente(suivi, attendUneReponse)) return prevenirLeCorps(tx, ecrit, "précision");
  const repondreAvantLe = await jourAnnonce(tx, demande, instant);
  const suite = { repondreAvantLe, repondueLe: null, closeLe: null, closePar: null };
  await suivreDemande(tx, demande.id, suite);
  await prevenirLeCorps(tx, { ...ecrit, demande: { ...demande, ...suite } }, "nouvelle question");
}

async function repondre(tx: Db, ecrit: Ecrit, fil: Fil): Promise<void> {
  const { demande, instant } = ecrit;
  await suivreDemande(tx, demande.id, {
    ...{ closeLe: null, closePar: null, repondueLe: demande.repondueLe ?? instant },
    ...(demande.priseEnChargeParId ? {} : parLui(fil)),
  });
  await cloreAFaireDAppui(tx, demande.id, instant);
  await prevenirLeDemandeur(tx, ecrit, "réponse reçue");
}

const PARTIE_AILLEURS =
  "Votre réponse n’est pas envoyée\u00a0: cette demande a été transférée à un autre organisme. Copiez votre texte avant de quitter cette page.";

/**
 * Writes in a thread, from a form. Of the team, it is brought to the body, and starts a new wait unless it says that it
 * awaits no answer; of the body, it answers, opens again what was closed, and whoever answers first follows the demand
 * when nobody did. Sent twice, it is written once. Refused to a body the demand has left.
 */
export async function ecrireDansLeFil(fil: Fil, formulaire: URLSearchParams, instant = new Date()): Promise<Refuse> {
  const { poste, demandeId, place } = fil;
  const { acteur, dossier, id: dossierId } = poste;
  const texte = texteTape(formulaire, "texte");
  const partie = { texte, erreur: PARTIE_AILLEURS, patient: false };
  if (place.role === "lit") {
    if (formulaire.get("reponse") !== "oui") throw introuvable();
    return partie;
  }
  const refuse = refusDuTexte(texte, formulaire, "Écrivez votre message.");
  if (refuse) return refuse;
  const messageId = sha256([formulaire.get("cle"), demandeId, acteur.id, texte].join(":")).slice(0, 32);
  return tenir(fil, async (tx, demande) => {
    if (place.role === "repond" && demande.organisationId !== fil.organisationId) return partie;
    const nouveau = await poserMessage(tx, {
      ...{ id: messageId, dossierId, salle: "partagee", demandeId, texte, qualite: place.qualite },
      ...{ auteurId: acteur.id, auteur: acteur.nom, ecritLe: instant },
    });
    if (!nouveau) return null;
    const ecrit = { demande, dossier, messageId, auteurId: acteur.id, instant };
    if (place.role === "demande") await demanderEncore(tx, ecrit, formulaire.get("sansReponse") !== "oui");
    else await repondre(tx, ecrit, fil);
    return null;
  });
}
