import { acteDe } from "#app/actes/repertoire.ts";
import { passeDe, recitDe } from "#app/actes/tell.ts";
import { dateLongue } from "#app/format.ts";
import { mainDeLaQualite } from "#app/mains/hand-of.ts";
import type { Main } from "#app/mains/mains.ts";
import { type Piece, pieceDe } from "#app/pieces/link.ts";
import type { Ligne } from "#db/journal.ts";
import type { Lecture } from "#db/queries/notices.ts";
import { NOM_QUALITE } from "#workflows/acteur.ts";
import type { Fait } from "#workflows/fact.ts";
import { lectureEnMots } from "./readings.ts";

export type ActeVu = {
  readonly version: number;
  readonly main: Main;
  readonly quand: string;
  readonly passe: string;
  readonly recit?: string;
  /** The frozen text the act is about. */
  readonly document?: string;
  readonly empreinte?: string;
  /** Where one reads what changed since the deposit before it. */
  readonly changements?: string;
  /** Who was told of it, and first opened the file when. */
  readonly lecture?: string;
  /** The paper of the act, to keep. */
  readonly piece?: Piece;
};

/** The thread of acts, newest first, as people read it. */
export const filDesActes = (lignes: readonly Ligne[], lectures: readonly Lecture[] = []): ActeVu[] =>
  [...lignes].reverse().map(({ dossierId, fait, version }) => ({
    version,
    main: mainDeLaQualite(fait.par.qualite),
    quand: [
      dateLongue(fait.le),
      fait.par.nom,
      NOM_QUALITE[fait.par.qualite],
      parDelegation(fait),
      fait.reprise && "repris du papier",
    ]
      .filter((partie, rang, parties) => partie && parties.indexOf(partie) === rang)
      .join(" · "),
    passe: passeDe(acteDe(fait.type), fait),
    recit: recitDe(acteDe(fait.type), fait),
    document: "versionId" in fait ? fait.versionId : undefined,
    empreinte: "sha256" in fait ? fait.sha256.slice(0, 16) : undefined,
    changements:
      "numero" in fait && "versionId" in fait && fait.numero > 1
        ? `/versions/${fait.versionId}/comparer/precedente`
        : undefined,
    lecture: lectureEnMots({ fait, version }, lectures),
    piece: pieceDe({ dossierId, fait, version }),
  }));

/** « par délégation de … (arrêté …) », when whoever signed held it from somebody else. */
export const parDelegation = ({ par: { delegation } }: Fait) =>
  delegation && `par délégation de ${delegation.delegant} (${delegation.acte})`;
