import type { TexteRiche } from "#workflows/texte/riche.ts";
import { assainir } from "#workflows/texte/sanitize.ts";

// For the tests: texts nobody of good faith would write. Each carries a word of its own, to be found again.
export type Hostile = { readonly nom: string; readonly mot: string; readonly riche: TexteRiche };

const ADRESSES = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "java\tscript:alert(1)",
  "java\nscript:alert(1)",
  "\u0001javascript:alert(1)",
  " javascript:alert(1)",
  "javascript&colon;alert(1)",
  "&#106;avascript:alert(1)",
  "\\x6aavascript:alert(1)",
  "https:javascript:alert(1)",
  "https://\u0000exemple.fr",
  "\u202ehttps://exemple.fr",
  "https://exemple.fr/\u202egpj.exe",
  "https:// exemple.fr",
  "https:///exemple",
  "vbscript:msgbox(1)",
  "data:text/html,<script>alert(1)</script>",
  "data:image/svg+xml;base64,PHN2Zy8+",
  "file:///etc/passwd",
  "blob:https://exemple.fr/1",
  "//exemple.fr",
  "\\\\exemple.fr\\partage",
  "ms-word:ofe|u|https://exemple.fr/a.docm",
  "tel:javascript:alert(1)",
  "mailto:",
  "view-source:https://exemple.fr",
];

const PHRASES = [
  "<script>alert(1)</script>",
  "</p><img src=x onerror=alert(1)>",
  "<svg/onload=alert(1)>",
  "<a href='javascript:alert(1)' onclick=alert(1)>ici</a>",
  "&lt;script&gt; &amp;lt; &#x3c;script&#x3e;",
  '"><iframe srcdoc="<script>alert(1)</script>">',
  "]]><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
  "<w:instrText>DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe</w:instrText>",
  '#panic("non") #include "/.env" #sys.inputs #image("/x.png")',
  "$x^2$ *gras* _x_ `code` @ref // fin /* non */ \\ #{ } [ ]",
  "![x](javascript:alert(1)) [x][y] [y]: javascript:alert(1)",
  "# faux titre\n- faux item\n| a | b |\n|---|---|\n1. un",
  "\u202e\u2066renversé\u2069\u202c \u200b\u200d\u00ad",
  "\u0000\u0007\u001b[31m\u000b\u000c\ufffe\uffff\ud800 fin",
  `z${"\u0335\u0322".repeat(60)}algo`,
  "漢字 العربية हिन्दी 👩‍⚕️ \u{f0000}",
  "{{constructor.constructor('alert(1)')()}} \u0024{alert(1)} <%= 1 %>",
  "=HYPERLINK(\"https://exemple.fr\") +cmd|' /C calc'!A0",
];

const texte = (text: string, ...marks: unknown[]) => ({ type: "text", text, ...(marks.length > 0 ? { marks } : {}) });
const bloc = (type: string, ...content: unknown[]) => ({ type, content });
const cellule = (type: string, ...content: unknown[]) => bloc(type, bloc("paragraph", ...content));

/** Where words may stand. */
const PLACES: Readonly<Record<string, (...mots: unknown[]) => unknown>> = {
  paragraphe: (...mots) => bloc("paragraph", ...mots),
  titre: (...mots) => ({ type: "heading", attrs: { level: 2 }, content: mots }),
  item: (...mots) => bloc("orderedList", bloc("listItem", bloc("paragraph", ...mots))),
  cellule: (...mots) => bloc("table", bloc("tableRow", cellule("tableHeader", ...mots), cellule("tableCell", ...mots))),
};

/** Nodes, marks and attributes of other editors. */
const ETRANGERS: Readonly<Record<string, (mot: string) => unknown>> = {
  script: (mot) => bloc("script", texte(mot)),
  iframe: (mot) => ({
    type: "iframe",
    attrs: { src: "https://exemple.fr", onload: "alert(1)" },
    content: [texte(mot)],
  }),
  code: (mot) => ({ type: "codeBlock", attrs: { language: "html" }, content: [texte(`<b onclick=x>${mot}</b>`)] }),
  citation: (mot) => bloc("blockquote", bloc("paragraph", texte(mot)), bloc("horizontalRule")),
  "marque de style": (mot) =>
    bloc("paragraph", texte(mot, { type: "textStyle", attrs: { style: "background:url(javascript:alert(1))" } })),
  "marque de code": (mot) => bloc("paragraph", texte(mot, { type: "code" }, { type: "bold", attrs: { onclick: "x" } })),
  "lien bavard": (mot) =>
    bloc(
      "paragraph",
      texte(mot, { type: "link", attrs: { href: "https://exemple.fr", target: "_blank", onclick: "x" } }),
    ),
  "attributs d’événement": (mot) => ({
    type: "paragraph",
    attrs: {
      onclick: "alert(1)",
      style: "position:fixed",
      class: "x",
      dangerouslySetInnerHTML: { __html: "<script>" },
    },
    content: [texte(mot)],
  }),
  "titre de niveau 9": (mot) => ({ type: "heading", attrs: { level: 9 }, content: [texte(mot)] }),
  "titre nommé script": (mot) => ({ type: "heading", attrs: { level: "script" }, content: [texte(mot)] }),
  "image d’ailleurs": (mot) => ({ type: "image", attrs: { src: "https://exemple.fr/suivi.gif", alt: mot } }),
  "image au nom de chemin": (mot) => ({ type: "image", attrs: { id: "../../etc/passwd", alt: mot } }),
  "image aux mots hostiles": (mot) => ({
    type: "image",
    attrs: { id: "im-1", alt: `"><script>alert(1)</script> ${mot}` },
  }),
  "mention hostile": (mot) =>
    bloc("paragraph", { type: "mention", attrs: { id: "u](x", label: `<img onerror=x> ${mot}` } }),
  "mention permise": (mot) =>
    bloc("paragraph", { type: "mention", attrs: { id: "u-1", label: `](javascript:x) ${mot}` } }),
  "cellule géante": (mot) =>
    bloc("table", bloc("tableRow", { type: "tableCell", attrs: { colspan: 1e9, rowspan: -1 }, content: [texte(mot)] })),
  "tableau de quarante colonnes": (mot) =>
    bloc("table", bloc("tableRow", ...Array.from({ length: 40 }, () => cellule("tableHeader", texte(mot))))),
  "attributs nuls": (mot) => ({
    type: "paragraph",
    attrs: null,
    content: [{ ...texte(mot), marks: null }, null, 4, "x"],
  }),
  profondeur: (mot) =>
    Array.from({ length: 2_000 }).reduce((dedans: unknown) => bloc("bulletList", bloc("listItem", dedans)), texte(mot)),
  "texte sans fin": (mot) => bloc("paragraph", texte(mot), texte("a".repeat(5_000))),
};

type Recette = readonly [nom: string, faire: (mot: string) => unknown];

const dansChaquePlace = (nom: string, mots: (mot: string) => unknown[]): Recette[] =>
  Object.entries(PLACES).map(([place, poser]) => [`${nom}, ${place}`, (mot) => poser(...mots(mot))]);

const RECETTES: readonly Recette[] = [
  ...ADRESSES.flatMap((href) =>
    dansChaquePlace(`lien ${JSON.stringify(href)}`, (mot) => [texte(mot, { type: "link", attrs: { href } })]),
  ),
  ...PHRASES.flatMap((phrase) => dansChaquePlace(JSON.stringify(phrase), (mot) => [texte(`${phrase} ${mot}`)])),
  ...Object.entries(ETRANGERS),
];

/** More than two hundred texts, as a stranger's editor would send them, then as they are let in. */
export const HOSTILES: readonly Hostile[] = RECETTES.map(([nom, faire], rang) => {
  const mot = `mot${String(rang).padStart(3, "0")}fin`;
  return { nom, mot, riche: assainir({ type: "doc", content: [faire(mot)] }) };
});

/** The same attacks typed as Markdown, where a text is typed. */
export const TAPES: readonly { readonly mot: string; readonly source: string }[] = [
  ...ADRESSES.map((adresse) => `[ici](${adresse}) ![x](${adresse}) @[Ana](${adresse}) <${adresse}>`),
  ...PHRASES,
  ...PHRASES.map((phrase) => `**[${phrase}](https://exemple.fr/${phrase})**`),
].map((attaque, rang) => ({
  mot: `tape${String(rang).padStart(3, "0")}fin`,
  source: `${attaque}\n\ntape${String(rang).padStart(3, "0")}fin`,
}));
