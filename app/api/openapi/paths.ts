import { NOMS_DES_ETAPES } from "#app/dossier/noms.ts";
import { PERSONNES_ATTENDUES } from "#workflows/dossier.ts";
import { LIMITE } from "../list-query.ts";
import { ENVOI, LECTURE, reponses, succes } from "./answers.ts";
import { vers } from "./components.ts";

const parametre = (nom: string, description: string, schema: object) => ({
  name: nom,
  in: "query",
  description,
  schema,
});
const CLE = {
  name: "Idempotency-Key",
  in: "header",
  description: "Une clé de votre choix. La même clé ne fait jamais deux actes, et reçoit la même réponse.",
  schema: { type: "string", maxLength: 100 },
};
const NUMERO = {
  name: "id",
  in: "path",
  required: true,
  description: "Le numéro du dossier.",
  schema: { type: "string", examples: ["33-2026-0147"] },
};
const corps = (schema: object, example: object) => ({
  required: true,
  content: { "application/json": { schema, example } },
});

/** The addresses of the API: what each takes, and all it may answer. */
export const ADRESSES = {
  "/api/v1/dossiers": {
    get: {
      operationId: "listerDossiers",
      summary: "Lister les dossiers que vous pouvez voir",
      parameters: [
        parametre("curseur", "Le curseur « suivant » de la page précédente.", { type: "string", maxLength: 400 }),
        parametre("limite", "Nombre de dossiers par page.", {
          type: "integer",
          minimum: 1,
          maximum: LIMITE.maximum,
          default: LIMITE.defaut,
        }),
        parametre("etape", "L’étape du parcours.", { type: "string", enum: Object.keys(NOMS_DES_ETAPES) }),
        parametre("attend", "Qui est attendu.", { type: "string", enum: [...PERSONNES_ATTENDUES] }),
        parametre("departement", "Le code du département.", { type: "string", examples: ["33"] }),
      ],
      responses: reponses({ "200": succes("Une page de dossiers.", vers("Liste")) }, ["400", ...LECTURE]),
    },
    post: {
      operationId: "ouvrirDossier",
      summary: "Ouvrir un dossier, dont vous devenez le porteur",
      parameters: [CLE],
      requestBody: corps(vers("Ouverture"), { nom: "CPTS Garonne et Coteaux", communes: ["33227", "33081"] }),
      responses: reponses(
        {
          "201": succes("Le dossier ouvert.", vers("DossierOuvertReponse"), {
            headers: { Location: { description: "L’adresse du dossier.", schema: { type: "string" } } },
          }),
        },
        ENVOI,
      ),
    },
  },
  "/api/v1/dossiers/{id}": {
    parameters: [NUMERO],
    get: {
      operationId: "lireDossier",
      summary: "Lire un dossier, et les actes que vous pouvez y faire",
      responses: reponses({ "200": succes("Le dossier.", vers("Dossier")) }, ["404", ...LECTURE]),
    },
  },
  "/api/v1/dossiers/{id}/actes": {
    parameters: [NUMERO],
    post: {
      operationId: "proposerActe",
      summary: "Faire un acte",
      parameters: [CLE],
      requestBody: corps(vers("ActeDemande"), {
        fait: { type: "ExamenOuvert", responsable: { id: "8f14e45f" } },
        versionVue: 4,
      }),
      responses: reponses({ "200": succes("L’acte est fait.", vers("ActeFait")) }, [...ENVOI, "404", "409", "422"]),
    },
  },
  "/api/v1/dossiers/{id}/journal": {
    parameters: [NUMERO],
    get: {
      operationId: "lireJournal",
      summary: "Exporter le journal, vérifiable sans l’application",
      responses: reponses(
        { "200": succes("Les actes, du premier au dernier.", { type: "array", items: vers("LigneDuJournal") }) },
        ["404", ...LECTURE],
      ),
    },
  },
  "/api/v1/openapi.json": {
    get: {
      operationId: "lireDescription",
      summary: "Lire cette description",
      security: [],
      responses: reponses({ "200": succes("La description OpenAPI 3.1.", { type: "object" }) }, ["405"]),
    },
  },
};
