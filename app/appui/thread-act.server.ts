import type { Refuse } from "#app/salles/typed.ts";
import { introuvable } from "#app/session.server.ts";
import { type SuiteDeDemande, suivreDemande } from "#db/queries/support.ts";
import { CLE_DE_CLOTURE, cloreAFaireDAppui } from "#db/queries/support-notices.ts";
import { peutClore } from "#workflows/appui/rights.ts";
import { type Fil, tenir } from "./held.server.ts";
import { prevenirLeDemandeur } from "./notify.server.ts";

/** What a demand keeps of whoever follows it. */
export const parLui = ({ poste: { acteur } }: Fil) => ({ priseEnChargeParId: acteur.id, priseEnChargePar: acteur.nom });

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
    const messageId = `${CLE_DE_CLOTURE}${instant.getTime()}`;
    const ecrit = { demande, dossier, messageId, auteurId: acteur.id, instant };
    if (role === "repond") await prevenirLeDemandeur(tx, ecrit, "demande close");
    return null;
  });
}
