import type { LoaderFunctionArgs } from "@remix-run/node";
import { auth } from "#app/auth.server.ts";
import { introuvable } from "#app/session.server.ts";

/** What the accounts engine answers to programs. An account is opened by our own form, which checks the name. */
const OUVERTES = new Set([
  "ok",
  "get-session",
  "sign-in/email",
  "sign-out",
  "change-password",
  "list-sessions",
  "revoke-session",
  "revoke-sessions",
  "revoke-other-sessions",
]);

async function passer({ request, params }: LoaderFunctionArgs): Promise<Response> {
  if (!OUVERTES.has(params["*"] ?? "")) throw introuvable();
  return (await auth()).handler(request);
}

/** /api/auth/* */
export const loader = passer;
export const action = passer;
