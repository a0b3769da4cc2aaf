import { z } from "zod";
import { faitsAide } from "./aide-au-demarrage/events.ts";
import { faitsAvenant } from "./avenant/events.ts";
import { faitsComite } from "./comite/events.ts";
import { faitsContrat } from "./contrat-tripartite/events.ts";
import { faitsCrise } from "./crise/events.ts";
import { faitsDialogue } from "./dialogue-de-gestion/events.ts";
import { faitsExecution } from "./execution/events.ts";
import { faitsLettreIntention } from "./lettre-intention/events.ts";
import { faitsMissions } from "./missions/events.ts";
import { faitsDuDossier } from "./parcours/events.ts";
import { faitsProjetDeSante } from "./projet-de-sante/events.ts";
import { faitsRetrait } from "./retrait/events.ts";

const SCHEMAS = [
  ...faitsDuDossier,
  ...faitsLettreIntention,
  ...faitsProjetDeSante,
  ...faitsRetrait,
  ...faitsComite,
  ...faitsAide,
  ...faitsContrat,
  ...faitsMissions,
  ...faitsDialogue,
  ...faitsAvenant,
  ...faitsCrise,
  ...faitsExecution,
] as const;

/** Every dated act that can happen to a file. */
export const fait = z.discriminatedUnion("type", SCHEMAS);
export type Fait = z.infer<typeof fait>;
export type TypeDeFait = Fait["type"];
export type FaitDe<T extends TypeDeFait> = Extract<Fait, { type: T }>;

/** In the order of the journey. */
export const TYPES_DE_FAITS = SCHEMAS.map((schema) => schema.shape.type.value) as readonly TypeDeFait[];

export const estUnTypeDeFait = (nom: string): nom is TypeDeFait => (TYPES_DE_FAITS as readonly string[]).includes(nom);
