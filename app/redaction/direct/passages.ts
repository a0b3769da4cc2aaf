import type * as Y from "yjs";
import { texteDuFragment } from "#db/ecritures/codec.ts";
import { lignesVivantes } from "#db/ecritures/rows.ts";
import type { Champ } from "#workflows/modeles/modele.ts";
import { texteNu } from "#workflows/texte/riche.ts";

/** Words the guard reads together: an answer, or one row of a structured block. */
export type Passage = { readonly ligne?: string; readonly texte: string };

/** The words of one answer, as they stand on the screen. */
export function passagesDe(doc: Y.Doc, nom: string, { nature, lignes }: Champ): Passage[] {
  if (nature === "texteLong") return [{ texte: texteNu(texteDuFragment(doc.getXmlFragment(nom))) }];
  if (nature === "texte") return [{ texte: doc.getText(nom).toString() }];
  if (!lignes) return [{ texte: String(doc.getMap(nom).get("valeur") ?? "") }];
  return lignesVivantes(doc.getMap(nom), lignes).map((ligne) => ({
    ligne: ligne.id,
    texte: lignes.colonnes.map(({ code }) => ligne[code] ?? "").join(" | "),
  }));
}

/** Under what name a text of the document is kept; undefined for what is inside one. */
export function nomDe(doc: Y.Doc, type: unknown): string | undefined {
  for (const [nom, racine] of doc.share) if (racine === type) return nom;
  return undefined;
}

/** The answers a change has touched. */
export const nomsTouches = ({ doc, changedParentTypes }: Y.Transaction): string[] =>
  [...changedParentTypes.keys()].flatMap((type) => nomDe(doc, type) ?? []);
