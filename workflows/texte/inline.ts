import { lienPermis, type Marque, type Noeud } from "./riche.ts";

const A_PROTEGER = /[\\*[\]|]|@(?=\[)/g;
const proteger = (texte: string) => texte.replace(A_PROTEGER, "\\$&");
const a = (type: Marque["type"]) => (noeud: Noeud) => noeud.marks?.find((marque) => marque.type === type);
const lienDe = (noeud: Noeud) => {
  const marque = a("link")(noeud);
  return marque?.type === "link" ? marque.attrs.href : undefined;
};

/** Words as they are written in a file: **fort**, *penché*, [lien](adresse), @[Nom](membre:id), a line break. */
export function ecrireEnLigne(noeuds: readonly Noeud[]): string {
  let ecrit = "";
  for (let rang = 0; rang < noeuds.length; ) {
    const href = lienDe(noeuds[rang] as Noeud);
    const fin = noeuds.findIndex((noeud, place) => place > rang && lienDe(noeud) !== href);
    const suite = noeuds.slice(rang, fin === -1 ? noeuds.length : fin);
    const mots = suite.map(ecrireUn).join("");
    ecrit += href === undefined ? mots : `[${mots}](${href.replace(/[()\\*[\]|]/g, encodeURIComponentStrict)})`;
    rang += suite.length;
  }
  return ecrit;
}

const encodeURIComponentStrict = (lettre: string) => `%${lettre.charCodeAt(0).toString(16).toUpperCase()}`;

function ecrireUn(noeud: Noeud): string {
  if (noeud.type === "hardBreak") return "\n";
  if (noeud.type === "mention") return `@[${proteger(String(noeud.attrs?.label))}](membre:${String(noeud.attrs?.id)})`;
  const penche = a("italic")(noeud) ? `*${proteger(noeud.text ?? "")}*` : proteger(noeud.text ?? "");
  return a("bold")(noeud) ? `**${penche}**` : penche;
}

const MENTION = /^@\[((?:\\.|[^\\\]])*)\]\(membre:([\w-]{1,64})\)/;
const LIEN = /^\[((?:\\.|[^\\\]])*)\]\(([^()\s]+)\)/;
const nu = (texte: string) => texte.replace(/\\(.)/gs, "$1");

type Lecture = { readonly noeuds: Noeud[]; readonly reste: string };

/** Reads words until the closing sign, or to the end. Signs that close nothing are words like the others. */
function lire(source: string, fermeture: "" | "*" | "**", marques: readonly Marque[]): Lecture | null {
  const noeuds: Noeud[] = [];
  let mots = "";
  let reste = source;
  const poser = (noeud?: Noeud) => {
    if (mots !== "") noeuds.push({ type: "text", text: mots, ...(marques.length > 0 ? { marks: marques } : {}) });
    mots = "";
    if (noeud) noeuds.push(noeud);
  };
  while (reste !== "") {
    if (fermeture !== "" && reste.startsWith(fermeture)) {
      poser();
      return { noeuds, reste: reste.slice(fermeture.length) };
    }
    const special = lireSpecial(reste, marques);
    if (special) {
      poser();
      noeuds.push(...special.noeuds);
      reste = special.reste;
      continue;
    }
    const longueur = reste.startsWith("\\") && reste.length > 1 && reste[1] !== "\n" ? 2 : 1;
    if (reste[0] === "\n") poser({ type: "hardBreak" });
    else mots += longueur === 2 ? reste[1] : reste[0];
    reste = reste.slice(longueur);
  }
  poser();
  return fermeture === "" ? { noeuds, reste } : null;
}

function lireSpecial(reste: string, marques: readonly Marque[]): Lecture | null {
  const porte = (type: string) => marques.some((marque) => marque.type === type);
  for (const [signe, type] of [
    ["**", "bold"],
    ["*", "italic"],
  ] as const) {
    if (!reste.startsWith(signe) || porte(type)) continue;
    const dedans = lire(reste.slice(signe.length), signe, [...marques, { type }]);
    if (dedans && dedans.noeuds.length > 0) return dedans;
  }
  const [mention, label = "", id] = reste.match(MENTION) ?? [];
  if (mention)
    return { noeuds: [{ type: "mention", attrs: { id, label: nu(label) } }], reste: reste.slice(mention.length) };
  const [lien, dit = "", href = ""] = reste.match(LIEN) ?? [];
  if (!lien || porte("link") || !lienPermis(href)) return null;
  const dedans = lire(dit, "", [...marques, { type: "link", attrs: { href } }]);
  return dedans && { noeuds: dedans.noeuds, reste: reste.slice(lien.length) };
}

/** Reads words back. Never fails: what is not understood stays as it was typed. */
export const lireEnLigne = (source: string): Noeud[] => lire(source, "", [])?.noeuds ?? [];
