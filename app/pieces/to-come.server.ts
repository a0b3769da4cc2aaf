import type { Ouvert } from "#app/dossier/load.server.ts";
import type { Dossier } from "#workflows/dossier.ts";
import type { Fait } from "#workflows/fact.ts";
import { corpsDe } from "./body.server.ts";
import { matiereDe } from "./matter.server.ts";
import { ditLesRecours } from "./paper.ts";
import { reservesDe } from "./printed.ts";
import { contenuDeLaPiece } from "./text.server.ts";

type Acceptable = { readonly fait: Fait; readonly dossier: Dossier };

/**
 * The paper of an act that would be accepted now, as it will be printed, and what it leaves out; null for an act
 * without one. The fingerprints come with the act itself.
 */
export async function pieceAVenir(ouvert: Ouvert, { fait, dossier }: Acceptable, inscritLe = new Date()) {
  const ligne = { dossierId: ouvert.id, version: dossier.version, empreinte: "", fait };
  const trouve = await matiereDe({ ...ouvert, dossier }, { ...ligne, inscritLe });
  if (!trouve) return null;
  const { papier } = trouve.matiere;
  const corps = await corpsDe(ouvert, trouve.matiere);
  const { body, date, reference, title, facts, parts, opening, closing } = contenuDeLaPiece({
    ligne,
    corps,
    ...trouve,
  });
  return {
    texte: { body, date, reference, title, facts, parts, opening, closing },
    reserves: reservesDe(corps),
    /** What the letterhead lacks for the ways of recourse printed to be of use. */
    manque: ditLesRecours(corps) ? (["adresse", "tribunal"] as const).filter((ligne) => !papier[ligne]) : [],
  };
}
export type PieceAVenir = NonNullable<Awaited<ReturnType<typeof pieceAVenir>>>;
