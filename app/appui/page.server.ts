import { redirect } from "@remix-run/node";
import { reponsesNonLues } from "#db/queries/support-notices.ts";
import { bureauDAppui } from "./desk.server.ts";
import { faitLu } from "./gestures.ts";
import { requireLecteurDAppui } from "./reader.server.ts";

/** The desk of somebody's bodies, and the files they may ask help for; with one file and no desk, that file. */
export async function vueDeLAppui(request: Request) {
  const { db, personne, organismes, dossiers } = await requireLecteurDAppui(request);
  const [premier] = dossiers;
  if (organismes.length === 0 && premier && dossiers.length === 1) throw redirect(`/dossiers/${premier.id}/appui`);
  const nonLues = await reponsesNonLues(db, personne.id);
  const siens = dossiers.map(({ id, nom }) => ({
    ...{ id, nom },
    nouvelles: nonLues.filter(({ dossierId }) => dossierId === id).length,
  }));
  if (organismes.length === 0) return { bureau: null, dossiers: siens };
  const fait = faitLu(request.url, ["transfert"]);
  return { bureau: { ...(await bureauDAppui(db, { organismes, moi: personne.id }, request)), fait }, dossiers: siens };
}
export type VueDeLAppui = Awaited<ReturnType<typeof vueDeLAppui>>;
