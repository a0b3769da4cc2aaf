import * as Y from "yjs";
import type { Motif } from "#app/direct/refusal.ts";

/** Where an honest page would write: the names of one answer of each nature. */
export type Lieux = {
  readonly long: string;
  readonly court: string;
  readonly nombre: string;
  readonly ailleurs: string;
};

type Geste = (doc: Y.Doc, lieux: Lieux) => void;

export const element = (nom: string, ...enfants: (Y.XmlElement | Y.XmlText)[]): Y.XmlElement => {
  const cree = new Y.XmlElement(nom);
  cree.insert(0, enfants);
  return cree;
};
export const mots = (texte: string, marques: Record<string, object> = {}): Y.XmlText => {
  const cree = new Y.XmlText();
  cree.insert(0, texte, marques);
  return cree;
};
const poser =
  (element: (doc: Y.Doc) => Y.XmlElement | Y.XmlText): Geste =>
  (doc, { long }) =>
    doc.getXmlFragment(long).insert(0, [element(doc)]);
const avec = (nom: string, cle: string, valeur: unknown) => () => {
  const cree = element(nom);
  cree.setAttribute(cle, valeur as string);
  return cree;
};
const emboiter = (profondeur: number): Y.XmlElement =>
  profondeur === 0 ? element("paragraph") : element("bulletList", element("listItem", emboiter(profondeur - 1)));

/** What no page sends, and why it is refused. */
export const CONTREFACONS: readonly (readonly [string, Motif, Geste])[] = [
  ["une question que le modèle ne pose pas", "racine", (doc) => doc.getText("section.inconnue").insert(0, "x")],
  ["un texte dans un nombre", "contenu", (doc, { nombre }) => doc.getText(nombre).insert(0, "12")],
  ["un texte nu dans un texte mis en forme", "contenu", (doc, { long }) => doc.getText(long).insert(0, "x")],
  ["une clé sur un texte", "contenu", (doc, { court }) => doc.getMap(court).set("valeur", "x")],
  ["une autre clé que la valeur", "contenu", (doc, { nombre }) => doc.getMap(nombre).set("autre", "12")],
  ["un objet pour valeur", "contenu", (doc, { nombre }) => doc.getMap(nombre).set("valeur", { a: 1 })],
  ["un texte partagé pour valeur", "contenu", (doc, { nombre }) => doc.getMap(nombre).set("valeur", new Y.Text("1"))],
  [
    "une valeur de mille caractères",
    "contenu",
    (doc, { nombre }) => doc.getMap(nombre).set("valeur", "1".repeat(1_000)),
  ],
  ["des octets bruts", "contenu", (doc, { nombre }) => doc.getMap(nombre).set("valeur", new Uint8Array(9))],
  ["un document dans le document", "contenu", (doc, { nombre }) => doc.getMap(nombre).set("valeur", new Y.Doc())],
  ["un script", "contenu", poser(() => element("script", mots("alert(1)")))],
  ["un élément sans nom", "contenu", poser(() => element(""))],
  ["le nom d’une propriété de tout objet", "contenu", poser(() => element("constructor"))],
  ["un titre de premier niveau de page", "contenu", poser(avec("heading", "level", 7))],
  ["un attribut d’exécution", "contenu", poser(avec("paragraph", "onclick", "alert(1)"))],
  ["un attribut que tout objet porte", "contenu", poser(avec("heading", "constructor", "x"))],
  ["une image par adresse", "contenu", poser(avec("image", "src", "https://exemple.fr/x.png"))],
  ["une image dont l’identifiant est un chemin", "contenu", poser(avec("image", "id", "../../etc"))],
  [
    "une mention dont l’identifiant est une liste",
    "contenu",
    poser(() => element("paragraph", avec("mention", "id", ["a"])())),
  ],
  ["un paragraphe dans un paragraphe", "contenu", poser(() => element("paragraph", element("paragraph")))],
  ["une case hors d’un tableau", "contenu", poser(() => element("tableCell", element("paragraph")))],
  ["des mots hors d’un paragraphe", "contenu", poser(() => mots("nus"))],
  ["quarante listes l’une dans l’autre", "contenu", poser(() => emboiter(40))],
  ["une marque inconnue", "contenu", poser(() => element("paragraph", mots("x", { code: {} })))],
  ["un gras qui porte un style", "contenu", poser(() => element("paragraph", mots("x", { bold: { style: "x" } })))],
  [
    "un lien javascript",
    "contenu",
    poser(() => element("paragraph", mots("x", { link: { href: "javascript:alert(1)" } }))),
  ],
  [
    "un lien de données",
    "contenu",
    poser(() => element("paragraph", mots("x", { link: { href: "data:text/html,x" } }))),
  ],
  [
    "un lien qui ouvre ailleurs",
    "contenu",
    poser(() => element("paragraph", mots("x", { link: { href: "https://a.fr", target: "_blank" } }))),
  ],
  [
    "un objet parmi les mots",
    "contenu",
    poser(() => {
      const texte = mots("x");
      texte.insertEmbed(0, { image: "x" });
      return element("paragraph", texte);
    }),
  ],
  [
    "un attribut sur des mots",
    "contenu",
    poser(() => {
      const texte = mots("x");
      texte.setAttribute("style", "x");
      return element("paragraph", texte);
    }),
  ],
  [
    "un script écrit puis repris",
    "contenu",
    (doc, { long }) => {
      doc.gc = false;
      doc.getXmlFragment(long).insert(0, [element("script")]);
      doc.getXmlFragment(long).delete(0, 1);
    },
  ],
  ["vingt-cinq mille caractères", "tropLong", poser(() => element("paragraph", mots("é".repeat(25_000))))],
  [
    "vingt-cinq mille caractères sans mise en forme",
    "tropLong",
    (doc, { court }) => doc.getText(court).insert(0, "x".repeat(25_000)),
  ],
  [
    "la section d’un autre",
    "section",
    (doc, { ailleurs }) => doc.getXmlFragment(ailleurs).insert(0, [element("paragraph")]),
  ],
];

/** Bytes that are no update at all, or half of one. */
export const ILLISIBLES: readonly (readonly [string, (hasard: (n: number) => number) => Uint8Array])[] = [
  ["rien", () => new Uint8Array()],
  ["des octets au hasard", (hasard) => Uint8Array.from({ length: 300 }, () => hasard(256))],
  ["un million de pièces annoncées", () => new Uint8Array([1, 192, 132, 61, 1, 0, 4, 1])],
  ["une suite d’un texte que personne n’a", () => suiteSansDebut()],
];

function suiteSansDebut(): Uint8Array {
  const doc = new Y.Doc();
  doc.getText("a").insert(0, "début");
  const debut = Y.encodeStateVector(doc);
  doc.getText("a").insert(5, " et suite");
  return Y.encodeStateAsUpdate(doc, debut);
}
