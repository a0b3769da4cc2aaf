// Reads one Word file, alone in its thread: what is slow or greedy in it slows nobody, and dies with it. Plain
// JavaScript read from disk, so that it starts the same under tsx, vitest and the production bundle.
import { parentPort, workerData } from "node:worker_threads";
import { crc32, inflateRawSync } from "node:zlib";
import mammoth from "mammoth";

const { octets, entrees, limites } = workerData;
const parNom = new Map(entrees.map((entree) => [entree.nom, entree]));
const comptes = { caracteres: 0, blocs: 0 };
const perdus = { graphiques: 0, equations: 0, zones: 0, commentaires: 0, images: 0 };
let styles = "";

class TropLong extends Error {}

function deplier({ debut, comprime, taille, methode, somme }) {
  const brut = Buffer.from(octets.buffer, octets.byteOffset + debut, comprime);
  const lus = methode === 0 ? brut : inflateRawSync(brut, { maxOutputLength: Math.max(1, taille) });
  if (lus.length !== taille || crc32(lus) !== somme) throw new Error("An entry is not what it announced");
  return lus;
}

const combien = (xml, motif) => {
  let nombre = 0;
  for (const _ of xml.matchAll(motif)) nombre += 1;
  return nombre;
};

/** Counts before parsing: a tree of elements weighs twenty times its text. */
function mesurer(nom, xml) {
  if (xml.length > limites.xml) throw new TropLong();
  for (const [, mots] of xml.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)/g)) comptes.caracteres += mots.length;
  comptes.blocs += combien(xml, /<(?:\w+:)?p[\s/>]/g);
  if (comptes.caracteres > limites.caracteres || comptes.blocs > limites.blocs) throw new TropLong();
  if (/styles\d*\.xml$/.test(nom)) styles = xml;
  perdus.graphiques += combien(xml, /uri="[^"]*\/(?:chart|diagram)"/g);
  perdus.equations += combien(xml, /<m:oMath[\s>]/g);
  for (const [choix] of xml.matchAll(/<mc:AlternateContent\b.*?<\/mc:AlternateContent>/gs)) {
    if (choix.includes("<w:t") && !choix.includes("<mc:Fallback")) perdus.zones += 1;
  }
}

const images = [];
const rangs = new Map();

/** A picture shown a thousand times is kept once: mammoth is given its rank for its bytes. */
function ranger(nom, lus) {
  rangs.set(nom, images.push(new Uint8Array(lus)) - 1);
  return rangs.get(nom);
}

/** The archive as mammoth asks for it: read here, within the limits. */
const archive = {
  exists: (nom) => parNom.has(nom) && nom !== "mammoth/style-map",
  read: async (nom, encodage) => {
    const entree = parNom.get(nom);
    if (!entree) throw new Error(`No entry ${nom}`);
    if (!encodage && rangs.has(nom)) return rangs.get(nom);
    const lus = deplier(entree);
    if (!encodage) return ranger(nom, lus);
    const xml = new TextDecoder(encodage).decode(lus);
    mesurer(nom, xml);
    return xml;
  },
};

const GARDES = ["styleId", "styleName", "value", "isBold", "isItalic", "isAllCaps", "fontSize", "href", "anchor"];
GARDES.push("colSpan", "rowSpan", "breakType", "checked", "altText", "contentType");

async function image(element) {
  try {
    return await element.readAsArrayBuffer();
  } catch {
    perdus.images += 1;
    return undefined;
  }
}

const notesLues = new Set();

/** A note is told where it is first cited: told each time, a note that cites itself would never end. */
function noteDe(reference, notes) {
  const note = notes.resolve(reference);
  if (!note || notesLues.has(note)) return undefined;
  notesLues.add(note);
  return note.body;
}

/** An element as it crosses to the other thread: what is read there, and nothing empty. */
async function alleger(element, notes) {
  const allege = { type: element.type };
  for (const cle of GARDES) if (element[cle]) allege[cle] = element[cle];
  if (element.numbering)
    allege.liste = { ordonnee: element.numbering.isOrdered, niveau: Number(element.numbering.level) };
  if (element.type === "image") allege.rang = await image(element);
  if (element.type === "commentReference") perdus.commentaires += 1;
  const dedans = element.type === "noteReference" ? noteDe(element, notes) : element.children;
  if (dedans) allege.children = await Promise.all(dedans.map((enfant) => alleger(enfant, notes)));
  return allege;
}

try {
  let lu;
  await mammoth.convertToHtml(
    { file: archive },
    {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      transformDocument: (document) => {
        lu = document;
        return { ...document, children: [], comments: [] };
      },
    },
  );
  const document = await alleger(lu, lu.notes);
  parentPort.postMessage({ document, styles, images, perdus });
} catch (echec) {
  parentPort.postMessage({ refus: echec instanceof TropLong ? "trop-long" : "abime" });
}
