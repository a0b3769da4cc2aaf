import type { LoaderFunctionArgs } from "@remix-run/node";
import { ouvrirPour } from "#app/dossier/load.server.ts";
import { imprimer } from "#app/pdf/render.server.ts";
import { introuvable } from "#app/session.server.ts";
import { telecharger } from "#app/versions/download.server.ts";
import { PIECES } from "#workflows/pieces/pieces.ts";
import { corpsDe } from "./body.server.ts";
import { matiereDe } from "./matter.server.ts";
import { texteDeLaPiece } from "./text.server.ts";

/** The paper of an act, for whoever reads the journal. 404 for an act without one, and for everybody else. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const ouvert = await ouvrirPour(request, params.id);
  const ligne = ouvert.lignes.find(({ version }) => String(version) === params.version);
  const trouve = ligne && (await matiereDe(ouvert, ligne));
  if (!trouve) throw introuvable();
  const { matiere, jusqua } = trouve;
  const corps = await corpsDe(ouvert, matiere);
  const date = ouvert.lignes[jusqua - 1]?.inscritLe ?? ligne.inscritLe;
  const pdf = await imprimer("piece.typ", texteDeLaPiece({ ligne, matiere, corps, jusqua }), date);
  const nom = `${ouvert.id}-${ligne.version}-${enNomDeFichier(PIECES[matiere.fait.type])}.pdf`;
  return telecharger(pdf, { type: "application/pdf", nom });
}

/** « Accusé de réception » gives « accuse-de-reception ». */
const enNomDeFichier = (nom: string) => nom.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll(" ", "-");
