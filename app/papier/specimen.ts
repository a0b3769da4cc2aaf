import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { lireFormulaire } from "#app/form.server.ts";
import { introuvable } from "#app/session.server.ts";
import { telecharger } from "#app/versions/download.server.ts";
import { type PapierVersionne, papiersDe } from "#db/queries/letterheads.ts";
import { ouvrirPapier } from "./access.server.ts";
import { lireEsquisse } from "./input.ts";
import { specimenDe } from "./specimen.server.ts";
import { estUnGenre } from "./words.ts";

/** The specimen of a version of the paper (`modele`, the one in force when none is asked). */
export async function loader({ request }: LoaderFunctionArgs) {
  const { db, organisme } = await ouvrirPapier(request);
  const { searchParams } = new URL(request.url);
  const versions = await papiersDe(db, organisme);
  const modele = searchParams.get("modele");
  const papier = versions.find(({ version }) => modele === null || String(version) === modele);
  if (!papier) throw introuvable();
  return enPdf(papier, searchParams.get("genre"));
}

/** The specimen of a paper being written, which nobody has established. */
export async function action({ request }: ActionFunctionArgs) {
  const { db, organisme, etablit } = await ouvrirPapier(request);
  if (!etablit) throw introuvable();
  const formulaire = await lireFormulaire(request);
  const [derniere] = await papiersDe(db, organisme);
  return enPdf({ ...lireEsquisse(formulaire), version: derniere.version + 1 }, formulaire.get("genre"));
}

async function enPdf(papier: PapierVersionne, demande: string | null): Promise<Response> {
  const genre = estUnGenre(demande) ? demande : "accuse";
  const nom = `specimen-${genre}-modele-${papier.version}.pdf`;
  return telecharger(await specimenDe(papier, genre), { type: "application/pdf", nom });
}
