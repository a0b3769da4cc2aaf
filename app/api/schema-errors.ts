import { z } from "zod";
import type { Erreurs } from "#workflows/coherence.ts";

type Probleme = z.core.$ZodRawIssue;

const citer = (valeurs: readonly unknown[]) => valeurs.slice(0, 20).map(String).join(", ").slice(0, 400);

/** What a schema says when the law has no sentence of its own: a program left something out, or added something. */
export function messageDeSchema(probleme: Probleme): string {
  switch (probleme.code) {
    case "invalid_type":
      return probleme.input === undefined ? "Ce champ est obligatoire." : "Ce champ n’a pas la forme attendue.";
    case "unrecognized_keys":
      return `Champs inconnus : ${citer(probleme.keys)}. Retirez-les.`;
    case "invalid_value":
      return `Valeurs acceptées : ${citer(probleme.values)}.`;
    case "too_small":
      return probleme.origin === "string" || probleme.origin === "array"
        ? "Ce champ est vide ou trop court."
        : `La plus petite valeur acceptée est ${probleme.minimum}.`;
    case "too_big":
      return probleme.origin === "string" || probleme.origin === "array"
        ? `Ce champ dépasse la taille acceptée : ${probleme.maximum}.`
        : `La plus grande valeur acceptée est ${probleme.maximum}.`;
    default:
      return "Cette valeur ne convient pas.";
  }
}

// The schemas of the law carry their own French sentences; this is for all the rest.
z.config({ localeError: messageDeSchema });

/** One message per field, the first one found. A field of the fact goes by its own name, as the law names it. */
export function erreursDe(problemes: readonly { path: readonly PropertyKey[]; message: string }[]): Erreurs {
  const champs: Record<string, string> = {};
  for (const { path, message } of problemes) {
    const champ =
      path
        .map(String)
        .join(".")
        .replace(/^fait\./, "") || "corps";
    champs[champ] ??= message;
  }
  return champs;
}
