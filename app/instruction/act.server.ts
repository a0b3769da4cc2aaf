import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { agirSurCommentaires } from "#app/commentaires/act.server.ts";
import { lireFormulaire } from "#app/form.server.ts";
import { noter } from "./note.server.ts";
import { ouvrirInstruction } from "./open.server.ts";

/** What the forms of the page ask for: a comment on the deposit, or a point of the grid. */
export async function agirSurInstruction({ request, params }: Pick<ActionFunctionArgs, "request" | "params">) {
  const instruction = await ouvrirInstruction({ request, params });
  const formulaire = await lireFormulaire(request);
  const { ouvert, version } = instruction;
  if (formulaire.has("geste")) return agirSurCommentaires(formulaire, ouvert.db, version, ouvert.acteur);
  const { pathname, search } = new URL(request.url);
  return (await noter(instruction, formulaire)) ?? redirect(`${pathname}${search}`);
}
