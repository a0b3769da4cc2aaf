import { introuvable } from "#app/session.server.ts";
import type { Db } from "#db/connection.ts";
import { sha256 } from "#db/fingerprint.ts";
import { poserMessage } from "#db/queries/rooms.ts";
import type { Acteur } from "#workflows/acteur.ts";
import { signaler } from "#workflows/garde/garde.ts";
import { qualiteDansLaSalle, type Salle } from "#workflows/salles/rooms.ts";

const LONGUEUR_MAXIMALE = 5_000;

/** What was refused, with what was typed; null once it is written. */
export type Refuse = { readonly texte: string; readonly erreur: string; readonly patient: boolean } | null;

type Poste = { readonly db: Db; readonly dossierId: string; readonly acteur: Acteur; readonly salle: Salle };

/** Writes a message in a room, from a form. Sent twice, it is written once. Whoever may not write there gets a 404. */
export async function ecrireMessage(
  { db, dossierId, acteur, salle }: Poste,
  formulaire: URLSearchParams,
): Promise<Refuse> {
  const qualite = qualiteDansLaSalle(acteur, salle);
  if (!qualite) throw introuvable();
  const texte = (formulaire.get("texte") ?? "").replaceAll("\r\n", "\n").trim();
  if (texte === "") return { texte, erreur: "Écrivez votre message.", patient: false };
  if (texte.length > LONGUEUR_MAXIMALE) {
    return {
      texte,
      erreur: `Ce message compte ${texte.length} caractères : raccourcissez-le à 5 000.`,
      patient: false,
    };
  }
  const [vu] = formulaire.get("patient") === "aucun" ? [] : signaler(texte);
  if (vu) return { texte, erreur: vu.phrase, patient: true };
  await poserMessage(db, {
    id: sha256([formulaire.get("cle"), dossierId, acteur.id, salle, texte].join(":")).slice(0, 32),
    ...{ dossierId, salle, texte, qualite },
    auteurId: acteur.id,
    auteur: acteur.nom,
  });
  return null;
}
