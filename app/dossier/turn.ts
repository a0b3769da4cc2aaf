import { enMajuscule } from "#app/format.ts";
import { mainDeLActeur } from "#app/mains/hand-of.ts";
import { avec, type Main } from "#app/mains/mains.ts";
import { actesAttendus } from "#app/notifications/awaited-acts.ts";
import { personnesAttendues } from "#workflows/dossier.ts";
import type { TypeDeFait } from "#workflows/fact.ts";
import { memeMatiere } from "#workflows/preparation.ts";
import type { Ouvert } from "./load.server.ts";

/** What the hand of a file is to one reader: their party being awaited is not enough to make it theirs. */
export type Tour = {
  /** Their party, when it is they who must act. */
  readonly vous?: Main;
  /** Words in the place of the usual ones, beside the sign. */
  readonly mots?: string;
  /** What to tell them when there is nothing to offer. */
  readonly phrase: string;
};

type Prepare = { readonly type: TypeDeFait; readonly aSigner: boolean; readonly renvoyee: boolean };
type AupresDeSoi = {
  /** Whether they have a document to write before it is deposited. */
  readonly ecrit: boolean;
  readonly preparees: readonly Prepare[];
};

const RIEN = "Vous n’avez rien à faire pour le moment.";
const A_LA_DIRECTION = "la signature revient à la direction";
/** Who acts for a party, when the reader may not. */
const AILLEURS: Partial<Record<Main, string>> = {
  porteur: "l’acte revient au porteur du projet",
  ars: A_LA_DIRECTION,
  cpam: A_LA_DIRECTION,
};

/** The party is awaited, and somebody else there has to act. */
function ailleurs(main: Main, seule: boolean): Tour {
  const qui = AILLEURS[main];
  if (!qui) return { phrase: RIEN };
  return {
    mots: seule ? `La main est à ${avec(main)} : ${qui}` : `Pour ${avec(main)}, ${qui}`,
    phrase: `${enMajuscule(qui)} : vous n’avez rien à faire d’ici là.`,
  };
}

/** Whose turn it is, told to one reader; the home page and the page of the file say the same. */
export function tourDe(
  { dossier, acteur, aujourdhui }: Pick<Ouvert, "dossier" | "acteur" | "aujourdhui">,
  { ecrit, preparees }: AupresDeSoi,
): Tour {
  const main = mainDeLActeur(acteur);
  const attendues = personnesAttendues(dossier);
  if (!attendues.includes(main)) return { phrase: RIEN };
  const transmises = preparees.filter(({ renvoyee }) => !renvoyee);
  if (transmises.some(({ aSigner }) => aSigner))
    return { vous: main, mots: "La main est à vous : une décision attend votre signature", phrase: RIEN };
  const restent = actesAttendus(dossier, acteur, aujourdhui).filter(
    ({ type }) => !transmises.some((preparee) => memeMatiere(preparee.type, type)),
  );
  if (restent.some(({ prepare }) => prepare))
    return { vous: main, mots: "À vous de préparer la décision", phrase: RIEN };
  if (transmises.length > 0)
    return {
      mots: "La main est à l’ARS : la décision se signe à la direction",
      phrase: "La décision est préparée : elle se signe à la direction.",
    };
  if (restent.length > 0 || ecrit) return { vous: main, phrase: RIEN };
  return ailleurs(main, attendues.length === 1);
}
