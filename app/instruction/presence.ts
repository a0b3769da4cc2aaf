import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { base } from "#app/base.server.ts";
import { lireFormulaire } from "#app/form.server.ts";
import { introuvable, requireActeur } from "#app/session.server.ts";
import { sallesDe } from "#workflows/salles/rooms.ts";
import { alentours } from "./around.server.ts";

/** Nothing is read here, by those who may say that they are there: the others are told it does not exist. */
export async function loader({ request, params: { id = "" } }: LoaderFunctionArgs) {
  if (!sallesDe(await requireActeur(request, id)).includes("privee")) throw introuvable();
  throw new Response(null, { status: 405, headers: { Allow: "POST" } });
}

/** Somebody still reads the page of instruction: noted, and answered with what is around them. */
export async function action({ request, params: { id = "" } }: ActionFunctionArgs) {
  const acteur = await requireActeur(request, id);
  const section = (await lireFormulaire(request)).get("section") ?? "";
  return Response.json(await alentours(await base(), acteur, id, section));
}
