import type { ActionFunctionArgs } from "@remix-run/node";
import { base } from "#app/base.server.ts";
import { type Personne, personneDe } from "#app/session.server.ts";
import type { Db } from "#db/connection.ts";
import { Arret, erreur, repondre } from "./answer.ts";

/** A request of somebody signed in. */
export type Appel = {
  readonly request: Request;
  readonly url: URL;
  readonly id: string;
  readonly personne: Personne;
  readonly db: Db;
};
type Methode = "GET" | "POST";
type Reponse = (appel: Appel) => Promise<Response>;

/**
 * The loader and the action of an address: refuses other methods and visitors, and turns every failure into the same
 * JSON shape. What nobody expected is written in the log, and never in the answer.
 */
export const adresse =
  (methodes: Partial<Record<Methode, Reponse>>) =>
  async ({ request, params }: Pick<ActionFunctionArgs, "request" | "params">): Promise<Response> => {
    try {
      const reponse = methodes[(request.method === "HEAD" ? "GET" : request.method) as Methode];
      if (!reponse) throw methodeInterdite(request.method, Object.keys(methodes));
      const personne = await personneDe(request);
      if (!personne) throw nonConnecte();
      return await reponse({ request, url: new URL(request.url), id: params.id ?? "", personne, db: await base() });
    } catch (echec) {
      return reponseDe(echec);
    }
  };

/** The answer to anything thrown. */
export function reponseDe(echec: unknown): Response {
  if (echec instanceof Arret) return repondre(echec.corps, echec.statut, echec.entetes);
  console.error(echec);
  return repondre(
    {
      erreur: "interne",
      message: "L’application n’a pas pu répondre. Ce qui était enregistré le reste. Réessayez dans quelques minutes.",
    },
    500,
  );
}

export function methodeInterdite(methode: string, permises: readonly string[]): Arret {
  const liste = permises.flatMap((permise) => (permise === "GET" ? ["GET", "HEAD"] : [permise]));
  const message = `La méthode ${methode} n’est pas acceptée à cette adresse. Utilisez ${liste.join(" ou ")}.`;
  return erreur(405, "methode-interdite", message, { Allow: liste.join(", ") });
}

const nonConnecte = () =>
  erreur(
    401,
    "non-connecte",
    "Connectez-vous, ou envoyez un jeton personnel dans l’en-tête Authorization : Bearer. Vous créez un jeton dans votre compte.",
    { "WWW-Authenticate": "Bearer" },
  );
