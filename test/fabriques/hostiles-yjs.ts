import * as Y from "yjs";
import { texteDuFragment } from "#db/ecritures/codec.ts";
import { assainir } from "#workflows/texte/sanitize.ts";
import type { Hostile } from "./hostiles.ts";

// For the tests: live texts written without any editor, straight into the shared document.

const element = (nom: string, attributs: Record<string, unknown>, ...enfants: (Y.XmlElement | Y.XmlText)[]) => {
  const cree = new Y.XmlElement(nom);
  for (const [cle, valeur] of Object.entries(attributs)) cree.setAttribute(cle, valeur as string);
  cree.insert(0, enfants);
  return cree;
};
const mots = (texte: string, marques: Record<string, unknown> = {}) => {
  const cree = new Y.XmlText();
  cree.insert(0, texte, marques);
  return cree;
};
const enfoui = (mot: string) => {
  let dedans: Y.XmlElement = element("paragraph", {}, mots(mot));
  for (let tour = 0; tour < 300; tour += 1) dedans = element("listItem", {}, dedans);
  return element("paragraph", {}, mots(mot), dedans);
};

const ETRANGERS: Readonly<Record<string, (mot: string) => Y.XmlElement | Y.XmlText>> = {
  "élément script": (mot) => element("script", {}, mots(mot)),
  "élément au nom de balise": (mot) => element("p><img src=x onerror=alert(1)>", {}, mots(mot)),
  "attributs d’événement": (mot) => element("paragraph", { onclick: "alert(1)", style: "x" }, mots(mot)),
  "attribut objet": (mot) => element("heading", { level: { toString: "x" } }, mots(mot)),
  "mots sans paragraphe": (mot) => mots(mot),
  "lien javascript": (mot) => element("paragraph", {}, mots(mot, { link: { href: "javascript:alert(1)" } })),
  "lien avec empreinte": (mot) => element("paragraph", {}, mots(mot, { "link--abcdefgh": { href: "vbscript:x" } })),
  "lien sans adresse": (mot) => element("paragraph", {}, mots(mot, { link: "javascript:alert(1)" })),
  "marque inconnue": (mot) => element("paragraph", {}, mots(mot, { script: { src: "x" }, bold: { onclick: "x" } })),
  "objet parmi les mots": (mot) => {
    const suite = mots(mot);
    suite.insertEmbed(0, { script: "alert(1)" });
    return element("paragraph", {}, suite);
  },
  "image d’ailleurs": (mot) =>
    element("paragraph", {}, mots(mot), element("image", { id: "//exemple.fr/x", src: "x" })),
  "crochet d’un autre éditeur": (mot) => element("paragraph", {}, mots(mot), new Y.XmlHook("alert") as never),
  "élément enfoui": enfoui,
};

export const HOSTILES_YJS: readonly Hostile[] = Object.entries(ETRANGERS).map(([nom, faire], rang) => {
  const mot = `yjs${String(rang).padStart(3, "0")}fin`;
  const fragment = new Y.Doc().getXmlFragment("section.champ");
  fragment.insert(0, [faire(mot)]);
  return { nom: `Yjs : ${nom}`, mot, riche: assainir(texteDuFragment(fragment)) };
});
