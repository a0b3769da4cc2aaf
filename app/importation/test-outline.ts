import type { Champ, Modele } from "#workflows/modeles/modele.ts";
import type { Noeud } from "#workflows/texte/riche.ts";
import type { Bloc } from "./block.ts";

export const paragraphe = (texte: string): Noeud => ({ type: "paragraph", content: [{ type: "text", text: texte }] });

/** An outline, two spaces a level, with a paragraph under each heading. */
export const plan = (texte: string): Bloc[] =>
  texte
    .trim()
    .split("\n")
    .flatMap((ligne): Bloc[] => {
      const titre = ligne.trim();
      const niveau = (ligne.match(/^ */)?.[0].length ?? 0) / 2 + 1;
      return [{ titre, niveau }, { noeud: paragraphe(`Texte de ${titre}.`) }];
    });

const champ = (code: string, libelle: string, nature: Champ["nature"] = "texteLong"): Champ => ({
  code,
  libelle,
  nature,
});
const section = (code: string, titre: string, ...champs: Champ[]) => ({
  code,
  titre,
  champs,
  attendu: "",
  points: [],
  questions: [],
});

/** A template of three sections, as the real ones are made. */
export const MODELE: Modele = {
  code: "essai",
  version: "1",
  titre: "Essai",
  objet: "",
  sources: [],
  sections: [
    section("territoire", "Territoire", champ("population", "Combien d’habitants ?", "nombre")),
    section(
      "gouvernance",
      "Gouvernance et structure juridique",
      champ("association", "Quelle association porte la CPTS ?"),
      champ("instances", "Qui décide, et comment vote-t-on ?"),
    ),
    section("annexes", "Annexes", champ("date", "Quand ?", "date"), champ("pieces", "Quelles pièces joignez-vous ?")),
  ],
};
