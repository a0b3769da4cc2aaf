import { dateLongue, heure } from "#app/format.ts";
import type { ContenuFige } from "#db/schema/documents.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { blocksOf } from "./blocks.ts";
import { printable, printableLine } from "./characters.server.ts";

export type VersionFigee = {
  readonly contenu: ContenuFige;
  readonly sha256: string;
  readonly numero: number;
  readonly figeeLe: Date;
};

const inGroups = (sha256: string) => sha256.match(/.{1,8}/g) ?? [];

const named = (text: string, otherwise: string) => printableLine(text) || otherwise;

/** What document.typ reads: sentences ready to print, nothing left to decide but their place. */
export const layoutOf = ({ contenu, sha256, numero, figeeLe }: VersionFigee) => ({
  title: named(contenu.titre, "Document sans titre"),
  cpts: named(contenu.dossier.nom, "CPTS sans nom"),
  reference: named(contenu.reference, "sans référence"),
  version: String(numero),
  frozenOn: `${dateLongue(jourAParis(figeeLe))} à ${heure(figeeLe)}`,
  sha256,
  fingerprint: inGroups(sha256),
  sections: contenu.sections.map((section) => ({
    title: named(section.titre, "Section sans titre"),
    questions: section.champs.map(({ libelle, texte }) => ({
      label: named(libelle, "Question sans titre"),
      answer: blocksOf(printable(texte)),
    })),
  })),
});
