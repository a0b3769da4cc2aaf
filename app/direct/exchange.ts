import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { base } from "#app/base.server.ts";
import { introuvable, personneDe, requirePersonne } from "#app/session.server.ts";
import { echanger, lireCorps } from "./exchange.server.ts";
import { placeDe } from "./place.server.ts";
import { refus } from "./refusal.ts";
import { direct } from "./start.server.ts";

/** The address of a live document is not a page: it takes what is written, or opens a socket. */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const personne = await requirePersonne(request);
  if (!(await placeDe(await base(), params.document ?? "", personne.id, ""))) throw introuvable();
  return new Response(null, { status: 405, headers: { Allow: "POST" } });
}

export async function action({ request, params }: ActionFunctionArgs): Promise<Response> {
  const personne = await personneDe(request);
  if (!personne) return Response.json({ erreur: "session", message: refus("session").phrase }, { status: 401 });
  const corps = await lireCorps(request);
  if (!corps)
    return Response.json({ erreur: "envoiTropGros", message: refus("envoiTropGros").phrase }, { status: 413 });
  const depuis = Number(new URL(request.url).searchParams.get("depuis") ?? 0);
  if (!Number.isSafeInteger(depuis) || depuis < 0) {
    return Response.json({ erreur: "illisible", message: refus("illisible").phrase }, { status: 400 });
  }
  return echanger((await direct()).salles, { documentId: params.document ?? "", personne, depuis, corps });
}
