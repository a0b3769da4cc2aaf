import type { LoaderFunctionArgs } from "@remix-run/node";
import { ouvrirPour } from "#app/dossier/load.server.ts";
import { introuvable } from "#app/session.server.ts";
import { versionParId } from "#db/queries/documents.ts";
import { type Corps, corpsDe } from "#workflows/acteur.ts";
import type { Fait } from "#workflows/fact.ts";

/** Those who read an instruction; the ARS alone writes in it. */
const LISENT: readonly Corps[] = ["ars", "ddArs", "cpam"];

type Depot = Extract<Fait, { type: "LettreIntentionDeposee" | "ProjetDeSanteDepose" }>;
const estUnDepot = (fait: Fait): fait is Depot =>
  fait.type === "LettreIntentionDeposee" || fait.type === "ProjetDeSanteDepose";

/** The last deposit the ARS examines on a file, for an agent of the ARS, of its délégation or of the CPAM; 404 for everybody else. */
export async function ouvrirInstruction({ request, params }: Pick<LoaderFunctionArgs, "request" | "params">) {
  const ouvert = await ouvrirPour(request, params.id);
  const corps = ouvert.acteur.qualites.map(corpsDe);
  const depot = ouvert.dossier.faits.findLast(estUnDepot);
  if (!depot || !corps.some((un) => LISENT.includes(un))) throw introuvable();
  const version = await versionParId(ouvert.db, depot.versionId);
  if (!version) throw introuvable();
  const modele = depot.type === "ProjetDeSanteDepose" ? ("projetDeSante" as const) : ("lettreIntention" as const);
  return { ouvert, version, modele, note: corps.includes("ars") };
}
