import type { RequestHandler } from "express";

const SANS_EFFET = ["GET", "HEAD", "OPTIONS"];

/**
 * Refuses what another site sends in the name of the person signed in. Every request that changes something must
 * say it comes from us; a program that shows a personal token says who it is in another way.
 */
export const refuserAutresOrigines: RequestHandler = (request, response, next) => {
  if (SANS_EFFET.includes(request.method)) return next();
  const parJeton = request.path.startsWith("/api/v1/") && /^Bearer /.test(request.headers.authorization ?? "");
  if (parJeton || vientDIci(request.headers.origin, request.headers.host)) return next();
  const phrase = "Cet envoi vient d’un autre site. Ouvrez la page depuis Atelier CPTS, puis recommencez.";
  response.status(403);
  if (request.path.startsWith("/api/")) response.json({ erreur: "interdit", message: phrase });
  else response.type("text/plain; charset=utf-8").send(phrase);
};

/** The origin is ours when it names the host asked for, or the public address of the service. */
export function vientDIci(origine: string | undefined, hote: string | undefined): boolean {
  if (!origine || !URL.canParse(origine)) return false;
  const adresse = process.env.BASE_URL;
  const publique = adresse && URL.canParse(adresse) ? new URL(adresse).host : undefined;
  return [hote, publique].includes(new URL(origine).host);
}
