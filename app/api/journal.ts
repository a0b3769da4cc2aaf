import { repondre } from "./answer.ts";
import { type Appel, adresse } from "./endpoint.server.ts";
import { fluxVisible } from "./visible.server.ts";

/** The rows as they are chained: saved to a file, `npm run journal:verifier` reads them. */
async function exporter(appel: Appel): Promise<Response> {
  const { lignes } = await fluxVisible(appel);
  return repondre(lignes, 200, { "Content-Disposition": `attachment; filename="journal-${appel.id}.json"` });
}

/** /api/v1/dossiers/:id/journal */
export const loader = adresse({ GET: exporter });
export const action = loader;
