import { introuvable } from "#app/session.server.ts";
import { noterPoint } from "#db/queries/grid.ts";
import { estUnCritere, estUneAppreciation } from "#workflows/instruction/grid.ts";
import type { ouvrirInstruction } from "./open.server.ts";

const LONGUEUR_MAXIMALE = 2_000;

/** What was refused of a point of the grid, with what was typed. */
export type PointRefuse = {
  readonly critere: string;
  readonly appreciation: string;
  readonly note: string;
  readonly erreurs: Readonly<Record<string, string>>;
};

/** Notes a point of the grid, for an officer of the ARS; answers what is wrong with it, or null. */
export async function noter(
  { ouvert, version, note: peut }: Awaited<ReturnType<typeof ouvrirInstruction>>,
  formulaire: URLSearchParams,
): Promise<PointRefuse | null> {
  const critere = formulaire.get("critere") ?? "";
  if (!peut || !estUnCritere(critere)) throw introuvable();
  const appreciation = formulaire.get("appreciation") ?? "";
  const note = (formulaire.get("note") ?? "").replaceAll("\r\n", "\n").trim();
  const erreurs: Record<string, string> = {};
  if (note.length > LONGUEUR_MAXIMALE) erreurs.note = "Cette note dépasse 2 000 caractères : raccourcissez-la.";
  if (!estUneAppreciation(appreciation)) erreurs.appreciation = "Choisissez une appréciation.";
  if (!estUneAppreciation(appreciation) || erreurs.note) return { critere, appreciation, note, erreurs };
  const { id: parId, nom: par } = ouvert.acteur;
  await noterPoint(ouvert.db, { versionId: version.id, critere, appreciation, note, parId, par });
  return null;
}
