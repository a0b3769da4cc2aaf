import type { RefusOuIntrouvable } from "../refusals.ts";
import { type CorpsDErreur, corpsDuRefus, STATUTS } from "./statuses.ts";

export const repondre = (corps: unknown, status = 200, entetes: Record<string, string> = {}): Response =>
  Response.json(corps, { status, headers: { "Cache-Control": "no-store", ...entetes } });

/** An answer that ends the request from wherever it is found out. */
export class Arret extends Error {
  constructor(
    readonly statut: number,
    readonly corps: CorpsDErreur,
    readonly entetes: Record<string, string> = {},
  ) {
    super(corps.erreur);
  }
}

export const arretSur = (refus: RefusOuIntrouvable): Arret => new Arret(STATUTS[refus.refus], corpsDuRefus(refus));

export const saisie = (champs: Readonly<Record<string, string>>): Arret => arretSur({ refus: "saisie", champs });

export const erreur = (statut: number, code: string, message: string, entetes?: Record<string, string>): Arret =>
  new Arret(statut, { erreur: code, message }, entetes);
