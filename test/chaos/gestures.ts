import * as Y from "yjs";
import type { Champ, Modele } from "#workflows/modeles/modele.ts";

export type Des = (n: number) => number;
type Geste = (des: Des, doc: Y.Doc) => void;

const LONGUEUR = 1_500;
const MOTS = ["soins ", "CPTS ", "médecin ", "é", "l’", "patients, ", "12 ", "\u{1F3E5}", "prévention "];
const parmi = <T>(des: Des, liste: readonly T[]): T => liste[des(liste.length)] as T;

/** Adds or takes away a few words of a text, so that it neither empties nor grows without end. */
function retoucher(des: Des, texte: Y.Text, marques: boolean): void {
  if (texte.length > LONGUEUR || (texte.length > 20 && des(3) === 0)) {
    const place = des(texte.length);
    texte.delete(place, Math.min(texte.length - place, 1 + des(texte.length > LONGUEUR ? 400 : 8)));
  } else if (marques && texte.length > 4 && des(5) === 0) {
    const place = des(texte.length - 1);
    const href = "https://www.has-sante.fr/";
    const marque = parmi(des, [{ bold: {} }, { italic: {} }, { bold: null }, { link: { href } }, { link: null }]);
    texte.format(place, 1 + des(texte.length - place), marque);
  } else texte.insert(des(texte.length + 1), parmi(des, MOTS));
}

const creer = (nom: string, enfants: (Y.XmlElement | Y.XmlText)[], attributs: Record<string, unknown> = {}) => {
  const element = new Y.XmlElement(nom);
  for (const [cle, valeur] of Object.entries(attributs)) element.setAttribute(cle, valeur as string);
  element.insert(0, enfants);
  return element;
};
const BLOCS: readonly ((mots: Y.XmlText) => Y.XmlElement)[] = [
  (mots) => creer("paragraph", [mots]),
  (mots) => creer("heading", [mots], { level: 2 }),
  (mots) => creer("bulletList", [creer("listItem", [creer("paragraph", [mots])])]),
  (mots) =>
    creer("paragraph", [mots, creer("hardBreak", []), creer("mention", [], { id: "m1", label: "Inès Moreau" })]),
  (mots) => creer("table", [creer("tableRow", [creer("tableCell", [creer("paragraph", [mots])])])]),
];

/** Every run of words of a text, wherever it stands. */
const suites = (genre: Y.XmlFragment): Y.XmlText[] =>
  genre
    .toArray()
    .flatMap((enfant) =>
      enfant instanceof Y.XmlText ? [enfant] : enfant instanceof Y.XmlElement ? suites(enfant) : [],
    );

const rediger =
  (nom: string): Geste =>
  (des, doc) => {
    const texte = doc.getXmlFragment(nom);
    const mots = suites(texte);
    const sort = des(12);
    if (texte.length === 0 || (sort === 0 && texte.length < 12)) {
      texte.insert(des(texte.length + 1), [parmi(des, BLOCS)(new Y.XmlText(parmi(des, MOTS)))]);
    } else if (sort === 1) texte.delete(des(texte.length), 1);
    else if (mots.length > 0) retoucher(des, parmi(des, mots), true);
  };

const remplir =
  (nom: string, { lignes }: Champ): Geste =>
  (des, doc) => {
    const bloc = doc.getMap<Y.Map<unknown>>(nom);
    const ids = [...bloc.keys()].sort();
    const colonnes = lignes?.colonnes ?? [];
    const sort = des(8);
    const ligne = bloc.get(parmi(des, ids) ?? "");
    if (!ligne || (sort === 0 && ids.length < 20)) {
      const cellules = colonnes.map(
        ({ code, nature }) => [code, nature.startsWith("texte") ? new Y.Text() : ""] as const,
      );
      bloc.set(`l${des(1_000_000)}`, new Y.Map<unknown>([["rang", des(100)], ...cellules]));
    } else if (sort === 1) bloc.delete(parmi(des, ids));
    else if (sort === 2) ligne.set("rang", des(100));
    else {
      const { code } = parmi(des, colonnes);
      const cellule = ligne.get(code);
      if (cellule instanceof Y.Text) {
        if (cellule.length < 200) cellule.insert(des(cellule.length + 1), parmi(des, MOTS));
        else cellule.delete(0, 150);
      } else ligne.set(code, String(des(5_000)));
    }
  };

function gesteDe(nom: string, champ: Champ): Geste {
  if (champ.nature === "texteLong") return rediger(nom);
  if (champ.nature === "texte") return (des, doc) => retoucher(des, doc.getText(nom), false);
  if (champ.nature === "lignes") return remplir(nom, champ);
  return (des, doc) => void doc.getMap(nom).set("valeur", String(des(100_000)));
}

/** Something anybody may write in a document: two answers of each nature, so that people meet. */
export function gestesDe(modele: Modele): Geste {
  const champs = modele.sections.flatMap(({ code, champs }) =>
    champs.map((champ) => ({ champ, geste: gesteDe(`${code}.${champ.code}`, champ) })),
  );
  const choisis = ["texteLong", "texteLong", "texte", "nombre", "lignes"].flatMap((nature) =>
    champs.filter(({ champ }) => champ.nature === nature).slice(0, 2),
  );
  return (des, doc) => doc.transact(() => parmi(des, choisis).geste(des, doc));
}
