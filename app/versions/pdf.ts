import type { LoaderFunctionArgs } from "@remix-run/node";
import { base } from "#app/base.server.ts";
import { rendrePdf } from "#app/pdf/render.server.ts";
import { lireJournal } from "#db/journal.ts";
import { imagesDeVersion, nomDuFichier, telecharger } from "./download.server.ts";
import { ouvrirVersion } from "./open.server.ts";
import { signaturesDe } from "./signatures.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const version = await ouvrirVersion(request, params.version);
  const faits = (await lireJournal(await base(), version.dossierId)).map(({ fait }) => fait);
  const signatures = signaturesDe(faits, version.sha256);
  const pdf = await rendrePdf({ ...version, signatures }, await imagesDeVersion(version));
  return telecharger(pdf, { type: "application/pdf", nom: nomDuFichier(version, "pdf") });
}
