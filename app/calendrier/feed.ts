import type { LoaderFunctionArgs } from "@remix-run/node";
import { base } from "#app/base.server.ts";
import { introuvable } from "#app/session.server.ts";
import { calendrierDe } from "./read.server.ts";

/** The calendar of whoever holds this secret, as a file calendars subscribe to; 404 for a secret that opens nothing. */
export async function loader({ params }: LoaderFunctionArgs) {
  const texte = await calendrierDe(await base(), params.jeton ?? "");
  if (texte === null) throw introuvable();
  return new Response(texte, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'inline; filename="atelier-cpts.ics"',
      "Cache-Control": "private, max-age=3600",
    },
  });
}
