import type { ActionFunctionArgs } from "@remix-run/node";
import { lireFormulaire } from "#app/form.server.ts";
import { introuvable } from "#app/session.server.ts";
import { noterPoint } from "#db/queries/grid.ts";
import { estUnCritere, estUneAppreciation } from "#workflows/instruction/grid.ts";
import { ouvrirInstruction } from "./open.server.ts";

const LONGUEUR_MAXIMALE = 2_000;

/** What was refused of a point of the grid, with what was typed. */
export type PointRefuse = {
  readonly critere: string;
  readonly appreciation: string;
  readonly note: string;
  readonly erreurs: Readonly<Record<string, string>>;
};

/** Notes a point of the grid, for an officer of the ARS; answers what is wrong with it, or null. */
export async function noter({ request, params }: Pick<ActionFunctionArgs, "request" | "params">) {
  const { ouvert, version, note: peut } = await ouvrirInstruction({ request, params });
  const formulaire = await lireFormulaire(request);
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
