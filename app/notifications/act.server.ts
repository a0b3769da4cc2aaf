import { redirect } from "@remix-run/node";
import { base } from "#app/base.server.ts";
import { lireFormulaire } from "#app/form.server.ts";
import { requirePersonne } from "#app/session.server.ts";
import { rangerInformations } from "#db/queries/inbox.ts";

/** Puts away one information, or all of them, then shows the same page again. Anything else changes nothing. */
export async function agirSurNotifications(request: Request): Promise<Response> {
  const { id } = await requirePersonne(request);
  const formulaire = await lireFormulaire(request);
  const notification = formulaire.get("notification");
  if (notification) await rangerInformations(await base(), id, new Date(), notification);
  else if (formulaire.get("intention") === "toutes") await rangerInformations(await base(), id, new Date());
  const { pathname, search } = new URL(request.url);
  return redirect(pathname + search);
}
