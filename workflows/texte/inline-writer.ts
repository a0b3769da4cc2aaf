import { permis } from "./characters.ts";
import { lienPermis, type Noeud } from "./riche.ts";

const A_PROTEGER = /[\\*[\]|]|<(?=br>)/g;

/** Words that read back as themselves, whatever the signs in them. */
export const proteger = (texte: string) => permis(texte).replace(A_PROTEGER, "\\$&");

type Morceau = { readonly mots: string; readonly fort: boolean; readonly penche: boolean; readonly href?: string };

/** Words as they are written in a file: **fort**, *penché*, [lien](adresse), @[Nom](membre:id), a line break. */
export function ecrireEnLigne(noeuds: readonly Noeud[]): string {
  const suite = noeuds.flatMap(morceauxDe);
  let ecrit = "";
  for (let rang = 0; rang < suite.length; ) {
    const premier = suite[rang] as Morceau | string;
    const fin = typeof premier === "string" ? rang + 1 : finDuLien(suite, rang, premier.href);
    const dedans = reunis(suite.slice(rang, fin)).map(ecrireUn).join("");
    ecrit +=
      typeof premier === "string" || premier.href === undefined || dedans.trim() === ""
        ? dedans
        : `[${dedans}](${premier.href})`;
    rang = fin;
  }
  return ecrit;
}

/** A line break ends a link: each line carries its own. */
function morceauxDe(noeud: Noeud): (Morceau | string)[] {
  if (noeud.type === "hardBreak") return ["\n"];
  if (noeud.type === "mention") {
    const nom = String(noeud.attrs?.label).replace(/\s+/g, " ").trim();
    return [`@[${proteger(nom)}](membre:${String(noeud.attrs?.id)})`];
  }
  const porte = (type: string) => noeud.marks?.some((marque) => marque.type === type) === true;
  const marques = { fort: porte("bold"), penche: porte("italic"), href: adresseDe(noeud) };
  const lignes = permis(noeud.text ?? "").split("\n");
  return lignes.flatMap((mots, rang) => [...(rang > 0 ? ["\n"] : []), ...(mots === "" ? [] : [{ mots, ...marques }])]);
}

function adresseDe(noeud: Noeud): string | undefined {
  const marque = noeud.marks?.find(({ type }) => type === "link");
  const href = marque?.type === "link" ? marque.attrs.href : undefined;
  const ecrite = href?.replace(/[()\\*[\]|]/g, (lettre) => `%${lettre.charCodeAt(0).toString(16).toUpperCase()}`);
  return lienPermis(href) && lienPermis(ecrite) ? ecrite : undefined;
}

function finDuLien(suite: readonly (Morceau | string)[], debut: number, href: string | undefined): number {
  const suit = (un: Morceau | string | undefined) => typeof un === "object" && un.href === href;
  let fin = debut + 1;
  while (suit(suite[fin])) fin += 1;
  return fin;
}

/** Neighbours that look the same are one. */
function reunis(suite: readonly (Morceau | string)[]): (Morceau | string)[] {
  const reunie: (Morceau | string)[] = [];
  for (const un of suite) {
    const dernier = reunie.at(-1);
    const pareils =
      typeof un !== "string" &&
      typeof dernier === "object" &&
      dernier.fort === un.fort &&
      dernier.penche === un.penche &&
      dernier.href === un.href;
    if (pareils) reunie[reunie.length - 1] = { ...un, mots: dernier.mots + un.mots };
    else reunie.push(un);
  }
  return reunie;
}

/** The signs hold the words tight: spaces stay outside, where « 5 * 3 » is not taken for them. */
function ecrireUn(un: Morceau | string): string {
  if (typeof un === "string") return un;
  const mots = un.mots.trim();
  const signe = mots === "" ? "" : `${un.fort ? "**" : ""}${un.penche ? "*" : ""}`;
  const avant = un.mots.length - un.mots.trimStart().length;
  const [debut, fin] = [un.mots.slice(0, avant), un.mots.slice(avant + mots.length)];
  return debut + signe + proteger(mots) + signe + fin;
}
