import type { LoaderFunctionArgs } from "@remix-run/node";
import { enAdresse } from "#app/actes/kebab.ts";
import { base } from "#app/base.server.ts";
import { rendrePdf } from "#app/pdf/render.server.ts";
import { lireJournal } from "#db/journal.ts";
import { ouvrirVersion } from "./open.server.ts";
import { signaturesDe } from "./signatures.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const version = await ouvrirVersion(request, params.version);
  const faits = (await lireJournal(await base(), version.dossierId)).map(({ fait }) => fait);
  const pdf = await rendrePdf({ ...version, signatures: signaturesDe(faits, version.sha256) });
  const nom = `${version.dossierId}-${enAdresse(version.contenu.modele)}-v${version.numero}.pdf`;
  return new Response(pdf as Uint8Array<ArrayBuffer>, {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="${nom}"`,
      "Cache-Control": "private, no-cache",
    },
  });
}
