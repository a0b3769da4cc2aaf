import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { vientDIci } from "#app/origin.ts";

export type Session = { readonly id: string; readonly personne: { readonly id: string; readonly nom: string } };
/** Whose session a request carries, if it carries one. */
export type LireSession = (headers: Headers) => Promise<Session | null>;

const STATUTS = {
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  500: "Internal Server Error",
  503: "Service Unavailable",
} as const;
export type Statut = keyof typeof STATUTS;

/** The document an address names; null when it is not an address of ours. */
export const documentDemande = (url = ""): string | null => url.match(/^\/direct\/([\w-]{1,64})(?:\?|$)/)?.[1] ?? null;

/** Refuses before any socket is opened. */
export function econduire(socket: Duplex, statut: Statut): void {
  socket.end(`HTTP/1.1 ${statut} ${STATUTS[statut]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** Who asks, from a page of ours; or the status that refuses. A program has no page: it uses the API. */
export async function quiDemande(request: IncomingMessage, lireSession: LireSession): Promise<Session | 401 | 403> {
  if (!vientDIci(request.headers.origin, request.headers.host)) return 403;
  return (await lireSession(new Headers({ cookie: request.headers.cookie ?? "" }))) ?? 401;
}
