import { AlignmentType, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from "docx";
import type { VersionFigee } from "#app/pdf/layout.server.ts";
import { plainWords } from "./runs.server.ts";
import { INK } from "./styles.ts";
import { TEXT_WIDTH } from "./table.server.ts";

export const WORKING = "Version de travail, non déposée";

/** What a version says of itself, wherever it is read. */
export const calledOf = ({ nature, numero }: VersionFigee) => (nature === "travail" ? WORKING : `Version ${numero}`);

const small = (children: (string | (typeof PageNumber)[keyof typeof PageNumber])[]) =>
  new TextRun({ children, size: 16, color: INK.soft });

/** Whose text it is, at the head of each page. */
export const headerOf = ({ contenu }: VersionFigee) =>
  new Header({
    children: [
      new Paragraph({
        style: "Cadre",
        alignment: AlignmentType.RIGHT,
        children: [small([`${plainWords(contenu.dossier.nom)} · ${plainWords(contenu.titre)}`])],
      }),
    ],
  });

/** Which text it is, at the foot of each page. */
export const footerOf = (version: VersionFigee) =>
  new Footer({
    children: [
      new Paragraph({
        style: "Cadre",
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          small([
            `${calledOf(version)} · Dossier ${plainWords(version.contenu.reference)} · SHA-256 ${version.sha256.slice(0, 16)}…`,
          ]),
          small(["\tpage ", PageNumber.CURRENT, " sur ", PageNumber.TOTAL_PAGES]),
        ],
      }),
    ],
  });
