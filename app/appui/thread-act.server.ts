import { type Refuse, refusDuTexte, texteTape } from "#app/salles/typed.ts";
import { introuvable } from "#app/session.server.ts";
import type { Db } from "#db/connection.ts";
import { sha256 } from "#db/fingerprint.ts";
import { poserMessage } from "#db/queries/rooms.ts";
import { type DemandeAdressee, demandeParId, type SuiteDeDemande, suivreDemande } from "#db/queries/support.ts";
import { cloreAFaireDAppui } from "#db/queries/support-notices.ts";
import { type PlaceDansLeFil, peutClore } from "#workflows/appui/rights.ts";
import type { Poste } from "./ask.server.ts";
import { prevenirLeCorps, prevenirLeDemandeur } from "./notify.server.ts";

/** Somebody in a thread, who writes in it or leads it: whoever only reads finds nothing to do there. */
export type Fil = { readonly poste: Poste; readonly demandeId: string; readonly place: PlaceDansLeFil };

const tenir = <T>({ poste, demandeId }: Fil, agir: (tx: Db, demande: DemandeAdressee) => Promise<T>): Promise<T> =>
  poste.db.transaction(async (transaction) => {
    const tx = transaction as unknown as Db;
    const demande = await demandeParId(tx, demandeId, { verrou: true });
    if (!demande) throw introuvable();
    return agir(tx, demande);
  });

const parLui = ({ poste: { acteur } }: Fil) => ({ priseEnChargeParId: acteur.id, priseEnChargePar: acteur.nom });

/**
 * Writes in a thread, from a form. Of the team, it is brought to the body; of the body, it answers, and whoever
 * answers first follows the demand when nobody did. It opens again what was closed. Sent twice, it is written once.
 */
export async function ecrireDansLeFil(fil: Fil, formulaire: URLSearchParams, instant = new Date()): Promise<Refuse> {
  const { poste, demandeId, place } = fil;
  const { acteur, dossier, id: dossierId } = poste;
  if (place.role === "lit") throw introuvable();
  const texte = texteTape(formulaire, "texte");
  const refuse = refusDuTexte(texte, formulaire, "Écrivez votre message.");
  if (refuse) return refuse;
  const messageId = sha256([formulaire.get("cle"), demandeId, acteur.id, texte].join(":")).slice(0, 32);
  await tenir(fil, async (tx, demande) => {
    const nouveau = await poserMessage(tx, {
      ...{ id: messageId, dossierId, salle: "partagee", demandeId, texte, qualite: place.qualite },
      ...{ auteurId: acteur.id, auteur: acteur.nom, ecritLe: instant },
    });
    if (!nouveau) return;
    const rouverte = demande.closeLe ? { closeLe: null, closePar: null } : {};
    const ecrit = { demande, dossier, messageId, auteurId: acteur.id, instant };
    if (place.role === "demande") {
      await suivreDemande(tx, demandeId, rouverte);
      return prevenirLeCorps(tx, ecrit);
    }
    const repondue = demande.repondueLe ? {} : { repondueLe: instant };
    const suivie = demande.priseEnChargeParId ? {} : parLui(fil);
    await suivreDemande(tx, demandeId, { ...rouverte, ...repondue, ...suivie });
    await cloreAFaireDAppui(tx, demandeId, instant);
    await prevenirLeDemandeur(tx, ecrit, "réponse reçue");
  });
  return null;
}

/** Takes charge of a demand for the body asked: what comes next is brought to this person. Nothing is refused. */
export async function prendreEnCharge(fil: Fil): Promise<null> {
  if (fil.place.role !== "repond") throw introuvable();
  await tenir(fil, (tx, demande) => suivreDemande(tx, demande.id, demande.closeLe ? {} : parLui(fil)));
  return null;
}

const SANS_REPONSE =
  "Écrivez d’abord votre réponse\u00a0: une demande se clôt une fois répondue. L’équipe qui l’a faite peut la clore avant.";

/**
 * Closes a demand: nothing is awaited any more. Already closed, it keeps who closed it. The team is told by the body.
 * A body that has not answered is refused.
 */
export async function cloreDemande(fil: Fil, instant = new Date()): Promise<Refuse> {
  const { role } = fil.place;
  const { acteur, dossier } = fil.poste;
  if (role === "lit") throw introuvable();
  const close: SuiteDeDemande = { closeLe: instant, closePar: acteur.nom };
  return tenir(fil, async (tx, demande) => {
    if (demande.closeLe) return null;
    if (!peutClore(role, demande.repondueLe !== null)) return { texte: "", erreur: SANS_REPONSE, patient: false };
    await suivreDemande(tx, demande.id, close);
    await cloreAFaireDAppui(tx, demande.id, instant);
    const ecrit = { demande, dossier, messageId: `close-${instant.getTime()}`, auteurId: acteur.id, instant };
    if (role === "repond") await prevenirLeDemandeur(tx, ecrit, "demande close");
    return null;
  });
}
