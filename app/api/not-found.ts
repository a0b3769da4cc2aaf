import { erreur } from "./answer.ts";
import { reponseDe } from "./endpoint.server.ts";

/** /api/* : programs get JSON even when they are lost. */
export const loader = (): Response =>
  reponseDe(
    erreur(404, "introuvable", "Cette adresse n’existe pas. La liste des adresses est dans /api/v1/openapi.json."),
  );
export const action = loader;
