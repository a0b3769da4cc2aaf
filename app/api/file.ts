import { jourAParis } from "#workflows/civil-date.ts";
import { repondre } from "./answer.ts";
import { type Appel, adresse } from "./endpoint.server.ts";
import { vueDuDossier } from "./view.ts";
import { fluxVisible } from "./visible.server.ts";

async function montrer(appel: Appel): Promise<Response> {
  const { dossier, acteur } = await fluxVisible(appel);
  return repondre(vueDuDossier(appel.id, dossier, acteur, jourAParis(new Date())));
}

/** /api/v1/dossiers/:id */
export const loader = adresse({ GET: montrer });
export const action = loader;
