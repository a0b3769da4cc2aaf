import type { LoaderFunctionArgs } from "@remix-run/node";
import { ouvrirPour } from "#app/dossier/load.server.ts";
import { introuvable } from "#app/session.server.ts";
import { telecharger } from "#app/versions/download.server.ts";
import { imprimerLaPiece } from "./print.server.ts";

/** The paper of an act, for whoever reads the journal. 404 for an act without one, and for everybody else. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ouvert = await ouvrirPour(request, params.id);
  const ligne = ouvert.lignes.find(({ version }) => String(version) === params.version);
  const piece = ligne && (await imprimerLaPiece(ouvert, ligne));
  if (!piece) throw introuvable();
  return telecharger(piece.octets, { type: "application/pdf", nom: piece.nom });
}
