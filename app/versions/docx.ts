import type { LoaderFunctionArgs } from "@remix-run/node";
import { base } from "#app/base.server.ts";
import { rendreDocx } from "#app/docx/render.server.ts";
import { lireJournal } from "#db/journal.ts";
import { imagesDeVersion, nomDuFichier, telecharger } from "./download.server.ts";
import { ouvrirVersion } from "./open.server.ts";
import { signaturesDe } from "./signatures.ts";

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const version = await ouvrirVersion(request, params.version);
  const faits = (await lireJournal(await base(), version.dossierId)).map(({ fait }) => fait);
  const signatures = signaturesDe(faits, version.sha256);
  const docx = await rendreDocx({ ...version, signatures }, await imagesDeVersion(version));
  return telecharger(docx, { type: TYPE, nom: nomDuFichier(version, "docx") });
}
