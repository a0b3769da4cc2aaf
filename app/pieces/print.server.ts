import type { Ouvert } from "#app/dossier/load.server.ts";
import { imprimer } from "#app/pdf/render.server.ts";
import type { Ligne } from "#db/journal.ts";
import { PIECES } from "#workflows/pieces/pieces.ts";
import { corpsDe } from "./body.server.ts";
import { matiereDe } from "./matter.server.ts";
import { texteDeLaPiece } from "./text.server.ts";

/** The paper of an act in PDF, with the name of its file; null for an act without one. */
export async function imprimerLaPiece(
  ouvert: Ouvert,
  ligne: Ligne,
): Promise<{ readonly nom: string; readonly octets: Uint8Array } | null> {
  const trouve = await matiereDe(ouvert, ligne);
  if (!trouve) return null;
  const { matiere, jusqua } = trouve;
  const corps = await corpsDe(ouvert, matiere);
  const date = ouvert.lignes[jusqua - 1]?.inscritLe ?? ligne.inscritLe;
  return {
    nom: `${ouvert.id}-${ligne.version}-${enNomDeFichier(PIECES[matiere.fait.type])}.pdf`,
    octets: await imprimer("piece.typ", texteDeLaPiece({ ligne, matiere, corps, jusqua }), date),
  };
}

/** « Accusé de réception » gives « accuse-de-reception ». */
const enNomDeFichier = (nom: string) => nom.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll(" ", "-");
