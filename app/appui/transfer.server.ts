import { refusDuTexte, texteTape } from "#app/salles/typed.ts";
import { introuvable } from "#app/session.server.ts";
import { sha256 } from "#db/fingerprint.ts";
import { organismesDAppui } from "#db/queries/support-bodies.ts";
import { aTransfere, CLE_DE_TRANSFERT } from "#db/queries/support-transfers.ts";
import { peutTransferer } from "#workflows/appui/rights.ts";
import { confier } from "./hand-over.server.ts";
import { type Fil, tenir } from "./held.server.ts";

/** What was refused of a transfer, with what was typed. */
export type TransfertRefuse = {
  readonly vers: string;
  readonly mot: string;
  readonly patient: boolean;
  readonly erreurs: Readonly<Partial<Record<"vers" | "mot", string>>>;
} | null;

/**
 * Hands a demand over to another body that answers on the territory of the file. Its thread stays and says so; the
 * former body neither has it nor answered it any more; the day announced runs anew, from what the new body says in its
 * catalogue. Sent twice, it is handed over once. Only the body that has it may: 404 for others.
 */
export async function transferer(
  fil: Fil,
  formulaire: URLSearchParams,
  instant = new Date(),
): Promise<TransfertRefuse> {
  const { poste, demandeId, place, organisationId } = fil;
  if (place.role !== "repond") {
    if (await aTransfere(poste.db, demandeId, poste.acteur.id)) return null;
    throw introuvable();
  }
  const [vers, mot] = [formulaire.get("vers") ?? "", texteTape(formulaire, "mot")];
  const choisi = (await organismesDAppui(poste.db, poste.id)).find(({ id }) => id === vers && id !== organisationId);
  const refus = mot === "" ? null : refusDuTexte(mot, formulaire, "");
  if (!choisi || refus) {
    const erreurs = {
      ...(choisi ? {} : { vers: "Choisissez l’organisme à qui transférer la demande." }),
      ...(refus ? { mot: refus.erreur } : {}),
    };
    return { vers, mot, patient: refus?.patient ?? false, erreurs };
  }
  const empreinte = sha256([formulaire.get("cle"), demandeId, organisationId, choisi.id].join(":")).slice(0, 32);
  return tenir(fil, async (tx, demande) => {
    if (demande.organisationId !== organisationId) return null;
    if (!peutTransferer(place.role, demande.closeLe !== null)) {
      const erreur = "Cette demande vient d’être close\u00a0: il n’y a plus de réponse à donner.";
      return { vers, mot, patient: false, erreurs: { vers: erreur } };
    }
    const messageId = `${CLE_DE_TRANSFERT}${empreinte}`;
    await confier(tx, { fil, demande, vers: choisi, messageId, mot, qualite: place.qualite, instant });
    return null;
  });
}
