import { annoncerMessage } from "#app/notifications/said.server.ts";
import { introuvable } from "#app/session.server.ts";
import type { Db } from "#db/connection.ts";
import { sha256 } from "#db/fingerprint.ts";
import { poserMessage } from "#db/queries/rooms.ts";
import type { Acteur } from "#workflows/acteur.ts";
import { qualiteDansLaSalle, type Salle } from "#workflows/salles/rooms.ts";
import { type Refuse, refusDuTexte, texteTape } from "./typed.ts";

type Poste = { readonly db: Db; readonly dossierId: string; readonly acteur: Acteur; readonly salle: Salle };

/** Writes a message in a room, from a form. Sent twice, it is written once. Whoever may not write there gets a 404. */
export async function ecrireMessage(
  { db, dossierId, acteur, salle }: Poste,
  formulaire: URLSearchParams,
): Promise<Refuse> {
  const qualite = qualiteDansLaSalle(acteur, salle);
  if (!qualite) throw introuvable();
  const texte = texteTape(formulaire, "texte");
  const refuse = refusDuTexte(texte, formulaire, "Écrivez votre message.");
  if (refuse) return refuse;
  const id = sha256([formulaire.get("cle"), dossierId, acteur.id, salle, texte].join(":")).slice(0, 32);
  await db.transaction(async (transaction) => {
    const tx = transaction as unknown as Db;
    const auteur = { auteurId: acteur.id, auteur: acteur.nom };
    const nouveau = await poserMessage(tx, { id, dossierId, salle, texte, qualite, ...auteur });
    if (nouveau) await annoncerMessage(tx, { id, dossierId, salle }, acteur, qualite);
  });
  return null;
}
