import type { ContenuFige } from "#db/schema/documents.ts";
import type { Ligne } from "#workflows/texte/lignes.ts";

/** Answers by « section.champ »: Markdown, or the rows of a structured block. */
export type Textes = Readonly<Record<string, string | readonly Ligne[]>>;

/** Two states of a text and what a reader should be told, in the notation of `notation.ts`. */
export type Paire = {
  readonly titre: string;
  readonly avant: string | Textes;
  readonly apres: string | Textes;
  readonly attendu: string;
};

/** A frozen content that holds these answers; a lone text answers a question of its own. */
export function contenuDe(textes: string | Textes): ContenuFige {
  const parPlace = typeof textes === "string" ? { "diagnostic.besoins": textes } : textes;
  const codes = [...new Set(Object.keys(parPlace).map((place) => place.split(".")[0] ?? ""))];
  return {
    reference: "33-2026-0001 · Projet de santé",
    titre: "Projet de santé",
    modele: "essai",
    modeleVersion: "2026-11",
    dossier: { id: "33-2026-0001", nom: "CPTS Garonne et Coteaux" },
    sections: codes.map((code) => ({
      code,
      titre: code,
      champs: Object.entries(parPlace)
        .filter(([place]) => place.startsWith(`${code}.`))
        .map(([place, valeur]) => ({
          code: place.slice(code.length + 1),
          libelle: place,
          ...(typeof valeur === "string" ? { texte: valeur } : { texte: "", lignes: valeur }),
        })),
    })),
  };
}
