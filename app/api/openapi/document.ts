import { composants } from "./components.ts";
import { ADRESSES } from "./paths.ts";

const INTRODUCTION = `Les mêmes actes que dans l’application, avec les mêmes règles : qui peut faire quoi, dans quel état du dossier, à quelle date.

Un dossier est une suite d’actes datés. Lisez-le, choisissez un acte parmi « actesPossibles », puis proposez-le avec la version que vous avez lue. Si quelqu’un a agi entre-temps, la réponse 409 vous donne ses actes.

Le jour de l’acte et son auteur ne se déclarent pas. Un dépôt fige le texte écrit dans l’application. Une signature porte l’empreinte SHA-256 du texte signé, donnée par « actesPossibles ».`;

/** The OpenAPI 3.1 description, generated from the schemas that judge the facts. */
export const documentOpenapi = () => ({
  openapi: "3.1.0",
  info: { title: "Atelier CPTS", version: "1", summary: "Le dossier d’une CPTS", description: INTRODUCTION },
  servers: [{ url: "/" }],
  security: [{ jeton: [] }, { session: [] }],
  paths: ADRESSES,
  components: {
    schemas: composants(),
    securitySchemes: {
      jeton: { type: "http", scheme: "bearer", description: "Un jeton personnel, créé dans votre compte." },
      session: {
        type: "apiKey",
        in: "cookie",
        name: "atelier.session_token",
        description: "La session du navigateur.",
      },
    },
  },
});
