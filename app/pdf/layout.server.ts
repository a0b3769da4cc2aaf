import { dateLongue, heure, lisible } from "#app/format.ts";
import type { SignatureVue } from "#app/versions/signatures.ts";
import type { ContenuFige } from "#db/schema/documents.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { lireMarkdown } from "#workflows/texte/markdown.ts";
import { blocksOf } from "./blocks.server.ts";
import { printableLine } from "./characters.server.ts";
import type { Pictures } from "./picture.server.ts";

export type VersionFigee = {
  readonly contenu: ContenuFige;
  readonly sha256: string;
  readonly numero: number;
  /** A working version says that nobody deposited it. */
  readonly nature?: "depot" | "travail";
  /** The name its author gave to a working version. */
  readonly nom?: string;
  readonly figeeLe: Date;
  /** Who has signed this text so far, from the journal. */
  readonly signatures?: readonly SignatureVue[];
};

/** From some twenty pages on, each section opens a page. */
const LONG = 60_000;
const lengthOf = ({ sections }: ContenuFige) =>
  sections.flatMap(({ champs }) => champs).reduce((sum, { texte }) => sum + texte.length, 0);

const inGroups = (sha256: string) => sha256.match(/.{1,8}/g) ?? [];

const named = (text: string, otherwise: string) => printableLine(text) || otherwise;

/** What document.typ reads: sentences ready to print, nothing left to decide but their place. */
export function layoutOf(version: VersionFigee, pictures: Pictures = new Map()) {
  const { contenu, sha256, numero, nature = "depot", nom = "", figeeLe, signatures = [] } = version;
  return {
    title: named(contenu.titre, "Document sans titre"),
    cpts: named(contenu.dossier.nom, "CPTS sans nom"),
    reference: named(contenu.reference, "sans référence"),
    version: String(numero),
    chapters: lengthOf(contenu) > LONG,
    working: nature === "travail",
    name: named(nom, "Sans nom"),
    frozenOn: `${dateLongue(jourAParis(figeeLe))} à ${heure(figeeLe)}`,
    sha256,
    fingerprint: inGroups(sha256),
    signatures: signatures.map(({ nom, fonction, date, position }) => ({
      party: printableLine(fonction),
      words: printableLine([nom, position, `le ${date}`].filter(Boolean).join(", ")),
    })),
    sections: contenu.sections.map((section) => ({
      title: named(section.titre, "Section sans titre"),
      questions: section.champs.map(({ libelle, texte }) => ({
        label: named(libelle, "Question sans titre"),
        answer: blocksOf(lireMarkdown(lisible(texte)), pictures),
      })),
    })),
  };
}
