import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { ouvrirPour } from "#app/dossier/load.server.ts";
import { archiver } from "./archive.server.ts";
import { rassembler } from "./gather.server.ts";

/** /dossiers/:id/preuve/zip. Nothing is sent before everything is gathered: an archive that arrives is whole. */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const ouvert = await ouvrirPour(request, params.id);
  const entrees = await rassembler(ouvert, new Date());
  const dernier = ouvert.lignes.at(-1)?.inscritLe ?? new Date();
  return new Response(createReadableStreamFromReadable(archiver(entrees, dernier)), {
    headers: {
      "Content-Type": "application/zip",
      "Content-Disposition": `attachment; filename="fichier-de-preuve-${ouvert.id}.zip"`,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store, no-transform",
    },
  });
}
