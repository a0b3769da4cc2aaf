import { permis } from "./characters.ts";
import { ATTRIBUTS, type Marque, marquePermise, type Noeud, PROFONDEUR_MAX, type TexteRiche } from "./riche.ts";

type Inconnu = {
  readonly type?: unknown;
  readonly attrs?: unknown;
  readonly content?: unknown;
  readonly text?: unknown;
  readonly marks?: unknown;
};

const EN_LIGNE = ["text", "hardBreak", "mention"];

const enfantsDe = ({ content }: Inconnu): Inconnu[] =>
  Array.isArray(content) ? content.filter((enfant) => typeof enfant === "object" && enfant !== null) : [];
const attributsDe = ({ attrs }: Inconnu): Readonly<Record<string, unknown>> => ({ ...(attrs as object | null) });
const motDe = (valeur: unknown, longueur: number) =>
  typeof valeur === "string" ? permis(valeur.slice(0, longueur)) : "";
const estEnLigne = ({ type }: Inconnu) => typeof type === "string" && EN_LIGNE.includes(type);
const paragraphe = (content: Noeud[]): Noeud => ({ type: "paragraph", content });

/**
 * Any value as a text that is allowed: what may stand is kept, the words of the rest too, and nothing else of it.
 * Never fails, whatever the depth.
 */
export function assainir(valeur: unknown): TexteRiche {
  const racine = typeof valeur === "object" && valeur !== null ? (valeur as Inconnu) : {};
  return { type: "doc", content: blocsDe(enfantsDe(racine), 0) };
}

/** Words that stand where blocks should be are a paragraph. */
function blocsDe(noeuds: readonly Inconnu[], profondeur: number): Noeud[] {
  const blocs: Noeud[] = [];
  let mots: Inconnu[] = [];
  const poser = () => {
    if (mots.length > 0) blocs.push(paragraphe(mots.flatMap(enLigne)));
    mots = [];
  };
  for (const noeud of noeuds) {
    if (estEnLigne(noeud)) mots.push(noeud);
    else {
      poser();
      for (const bloc of blocDe(noeud, profondeur)) blocs.push(bloc);
    }
  }
  poser();
  return blocs;
}

function blocDe(noeud: Inconnu, profondeur: number): Noeud[] {
  const { type } = noeud;
  const attrs = attributsDe(noeud);
  if (type === "paragraph") return [paragraphe(enfantsDe(noeud).flatMap(enLigne))];
  if (type === "heading") {
    return [{ type, attrs: { level: attrs.level === 1 ? 1 : 2 }, content: enfantsDe(noeud).flatMap(enLigne) }];
  }
  if (type === "image") return imageDe(attrs);
  if (profondeur >= PROFONDEUR_MAX) return [paragraphe(seulsMots(noeud))];
  if (type === "bulletList" || type === "orderedList") {
    const items = enfantsDe(noeud).map((item) => itemDe(item, profondeur));
    return items.length > 0 ? [{ type, content: items }] : [];
  }
  if (type === "table") {
    const content = enfantsDe(noeud).map(rangeeDe);
    return content.length > 0 ? [{ type, content }] : [];
  }
  return blocsDe(enfantsDe(noeud), profondeur + 1);
}

/** An item opens on words; lists alone come under them. */
function itemDe(item: Inconnu, profondeur: number): Noeud {
  const blocs = blocsDe(item.type === "listItem" ? enfantsDe(item) : [item], profondeur + 2);
  const content = blocs.map((bloc) =>
    ["paragraph", "bulletList", "orderedList"].includes(bloc.type) ? bloc : paragraphe(seulsMots(bloc)),
  );
  return { type: "listItem", content: content[0]?.type === "paragraph" ? content : [paragraphe([]), ...content] };
}

function rangeeDe(rangee: Inconnu): Noeud {
  const cellules = rangee.type === "tableRow" ? enfantsDe(rangee) : [rangee];
  return {
    type: "tableRow",
    content: cellules.map((cellule) => ({
      type: cellule.type === "tableHeader" ? "tableHeader" : "tableCell",
      content: blocsDe(estEnLigne(cellule) ? [cellule] : enfantsDe(cellule), PROFONDEUR_MAX).map((bloc) =>
        bloc.type === "paragraph" ? bloc : paragraphe(seulsMots(bloc)),
      ),
    })),
  };
}

function imageDe(attrs: Readonly<Record<string, unknown>>): Noeud[] {
  const alt = motDe(attrs.alt, 500);
  if (ATTRIBUTS.image?.id?.(attrs.id)) return [{ type: "image", attrs: { id: attrs.id, alt } }];
  return alt === "" ? [] : [paragraphe([{ type: "text", text: alt }])];
}

function enLigne(noeud: Inconnu): Noeud[] {
  const { type, text, marks } = noeud;
  if (type === "hardBreak") return [{ type }];
  if (type === "mention") {
    const attrs = attributsDe(noeud);
    const label = motDe(attrs.label, 120);
    if (ATTRIBUTS.mention?.id?.(attrs.id)) return [{ type, attrs: { id: attrs.id, label } }];
    return [{ type: "text", text: `@${label}` }];
  }
  if (type !== "text") return seulsMots(noeud);
  const mots = motDe(text, Number.POSITIVE_INFINITY);
  const portees = Array.isArray(marks) ? marks.flatMap(marqueDe) : [];
  return mots === "" ? [] : [{ type, text: mots, ...(portees.length > 0 ? { marks: portees } : {}) }];
}

/** A link loses what it carries beside its address. */
function marqueDe(marque: unknown): Marque[] {
  const { type, ...reste } = (marque ?? {}) as Inconnu;
  const seule = type === "link" ? { type, attrs: { href: attributsDe(reste).href } } : { type };
  return marquePermise(seule) ? [seule] : [];
}

/** Every word in it, however deep, on one line. Not recursive: the depth is not ours. */
function seulsMots(noeud: Inconnu): Noeud[] {
  const aVoir: Inconnu[] = [noeud];
  const mots: string[] = [];
  for (let un = aVoir.pop(); un; un = aVoir.pop()) {
    if (typeof un.text === "string") mots.push(permis(un.text));
    if (un.type === "mention") mots.push(`@${motDe(attributsDe(un).label, 120)}`);
    for (const enfant of enfantsDe(un).reverse()) aVoir.push(enfant);
  }
  const dits = mots.filter((dit) => dit !== "").join(" ");
  return dits === "" ? [] : [{ type: "text", text: dits }];
}
