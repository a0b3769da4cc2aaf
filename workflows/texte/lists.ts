import { lireEnLigne } from "./inline.ts";
import { ecrireEnLigne } from "./inline-writer.ts";
import type { Noeud } from "./riche.ts";

/** A line of a list: its indentation, its sign, its words. */
export const PUCE = /^( *)([-•]|\d{1,3}\.) +(.*)$/s;
const NIVEAUX = 4;

const mots = (paragraphe: Noeud) =>
  ecrireEnLigne(paragraphe.content ?? [])
    .split("\n")
    .map((ligne) => ligne.trim())
    .filter((ligne) => ligne !== "")
    .join("<br>");

/** A list as lines: paragraphs that follow each other in an item are one, its lists come under it. */
export function ecrireListe(liste: Noeud, retrait = ""): string {
  const items = (liste.content ?? []).flatMap((item, rang) => {
    const signe = liste.type === "orderedList" ? `${Math.min(rang + 1, 999)}.` : "-";
    const lignes: string[] = [];
    let suite = false;
    for (const enfant of item.content ?? []) {
      const estUnTexte = enfant.type === "paragraph";
      const ecrit = estUnTexte ? mots(enfant) : ecrireListe(enfant, retrait + " ".repeat(signe.length + 1));
      if (ecrit === "") continue;
      if (estUnTexte && suite) lignes[lignes.length - 1] += `<br>${ecrit}`;
      else lignes.push(estUnTexte ? `${retrait}${signe} ${ecrit}` : ecrit);
      suite = estUnTexte;
    }
    return lignes;
  });
  return items.join("\n");
}

/** Items by their indentation, four levels at most; a list of another kind at the same level is another list. */
export function lireListes(lignes: readonly string[], niveau = 1): Noeud[] {
  const listes: { type: string; content: { type: string; content: Noeud[] }[] }[] = [];
  for (let rang = 0; rang < lignes.length; ) {
    const [, retrait = "", signe = "", dits = ""] = lignes[rang]?.match(PUCE) ?? [];
    let fin = rang + 1;
    const plusLoin = () => (lignes[fin]?.match(PUCE)?.[1] ?? "").length > retrait.length;
    while (niveau < NIVEAUX && fin < lignes.length && plusLoin()) fin += 1;
    const dedans = lireListes(lignes.slice(rang + 1, fin), niveau + 1);
    const type = /\d/.test(signe) ? "orderedList" : "bulletList";
    const content = lireEnLigne(dits, true);
    const premier: Noeud = content.length > 0 ? { type: "paragraph", content } : { type: "paragraph" };
    const item = { type: "listItem", content: [premier, ...dedans] };
    const derniere = listes.at(-1);
    if (derniere?.type === type) derniere.content.push(item);
    else listes.push({ type, content: [item] });
    rang = fin;
  }
  return listes;
}
