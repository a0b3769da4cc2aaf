import { deflateSync } from "node:zlib";
import type { Image } from "#app/images/image-type.ts";
import { assemblerPng, FIN_PNG, morceauPng, tetePng } from "#app/images/samples.ts";
import type { VersionFigee } from "#app/pdf/layout.server.ts";
import { empreinteDe } from "#db/fingerprint.ts";
import type { Section } from "#workflows/modeles/modele.ts";
import { modeles } from "#workflows/modeles/registry.ts";

const SECTIONS = 16;
const ACTIONS = ["Recenser les patients", "Ouvrir les créneaux", "Former les équipes", "Relire le registre"];

const phrasesDe = ({ attendu, points, questions, exemple = "", champs }: Section): string[] => [
  attendu,
  ...points,
  ...questions,
  ...exemple.split("\n"),
  ...champs.flatMap(({ aide = "", exemple = "" }) => [aide, exemple]),
];

/** The sentences of our templates: nobody writes the same one twice, and this project hardly does. */
const PHRASES = [
  ...new Set(
    modeles()
      .flatMap(({ objet, sections }) => [objet, ...sections.flatMap(phrasesDe)])
      .flatMap((texte) => texte.replace(/[*|[\]\\]/g, "").split(/(?<=[.?!])\s+/))
      .filter((phrase) => phrase.length > 30 && phrase.length < 220),
  ),
];

/** Writes with those sentences, one after the other. */
function plume() {
  let rang = 0;
  const phrase = () => {
    rang += 1;
    return PHRASES[rang % PHRASES.length] ?? "";
  };
  const fort = (mots: string) => mots.replace(/^(\S+ \S+)/, "**$1**");
  const penche = (mots: string) => mots.replace(/(\S+ \S+)$/, "*$1*");
  const paragraphe = (phrases: number) =>
    Array.from({ length: phrases }, (_, place) =>
      place === 1 ? fort(phrase()) : place === 2 ? penche(phrase()) : phrase(),
    )
      .join(" ")
      .concat(" Voir [l’accès aux soins](https://sante.gouv.fr/acces-aux-soins).");
  const paragraphes = (combien: number, phrases: number) =>
    Array.from({ length: combien }, () => paragraphe(phrases)).join("\n\n");
  const liste = (items: number) =>
    Array.from({ length: items }, (_, place) =>
      place % 3 === 1 ? `- ${phrase()}\n  1. ${phrase()}\n  2. ${phrase()}` : `- ${phrase()}`,
    ).join("\n");
  const rangee = (place: number) =>
    `| ${phrase()} | Cabinet des Tilleuls | ${1 + (place % 12)} mars 2027 | ${phrase()} | ${(place + 2) * 1_250} € |`;
  const tableau = (rangees: number) =>
    [
      "| Action | Pilote | Échéance | Indicateur | Budget |",
      "| --- | --- | --- | --- | --- |",
      ...Array.from({ length: rangees }, (_, place) => rangee(place)),
    ].join("\n");
  return { paragraphes, liste, tableau };
}

/** A projet de santé of some sixty pages: paragraphs, titles, nested lists, tables, pictures. `sel` makes it new. */
export function projet(sel: string): { version: VersionFigee; images: Image[] } {
  const { paragraphes, liste, tableau } = plume();
  const sections = Array.from({ length: SECTIONS }, (_, rang) => {
    const carte = rang % 3 === 0 ? `![Carte du secteur ${rang}](image:carte-${rang})\n\n` : "";
    const reponses = [
      ["Quel besoin avez-vous constaté ?", `${paragraphes(5, 6)}\n\n${sel}`],
      [
        "Que ferez-vous, et avec qui ?",
        `# Les actions\n\n${paragraphes(2, 5)}\n\n${liste(6)}\n\n## Les partenaires\n\n${paragraphes(2, 5)}`,
      ],
      ["Quel est votre calendrier ?", `${paragraphes(1, 4)}\n\n${tableau(10)}`],
      ["Comment mesurerez-vous les résultats ?", `${carte}${paragraphes(3, 5)}\n\n${liste(4)}`],
    ];
    const champs = reponses.map(([libelle = "", texte = ""], place) => ({ code: `c${place}`, libelle, texte }));
    return {
      code: `s${rang}`,
      titre: `Mission ${rang + 1} : ${ACTIONS[rang % ACTIONS.length]?.toLowerCase()}`,
      champs,
    };
  });
  const contenu = {
    reference: "33-2026-0147 · Projet de santé",
    titre: "Projet de santé",
    modele: "projetDeSante",
    modeleVersion: "2026-11",
    dossier: { id: "33-2026-0147", nom: `CPTS des Vals d’Orbelle ${sel}` },
    sections,
  };
  const images = sections.flatMap((_, rang) => (rang % 3 === 0 ? [carte(rang)] : []));
  const version = { contenu, sha256: empreinteDe(contenu), numero: 2, figeeLe: new Date("2026-11-20T10:00:00Z") };
  return { version, images };
}

/** A map as a screen shows it: areas of one colour. */
function carte(rang: number): Image {
  const [largeur, hauteur] = [900, 500];
  const points = Buffer.alloc(hauteur * (1 + largeur * 3));
  for (let y = 0; y < hauteur; y += 1) {
    for (let x = 0; x < largeur; x += 1) {
      const zone = ((x >> 6) * 7 + (y >> 5) * 13 + rang * 29) % 200;
      points.set([40 + zone, 235 - zone, 120 + ((zone * 3) % 120)], y * (1 + largeur * 3) + 1 + x * 3);
    }
  }
  const octets = assemblerPng(tetePng(largeur, hauteur), morceauPng("IDAT", deflateSync(points)), FIN_PNG);
  return { id: `carte-${rang}`, type: "image/png", largeur, hauteur, octets };
}
