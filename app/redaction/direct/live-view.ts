import type { Soupcon } from "./guard.ts";
import type { Present } from "./presence.ts";
import type { EtatDuTexte } from "./state-words.ts";
import type { Examens } from "./types.ts";

/** What the page shows of a text being written; a new value each time something changes. */
export type VueDirecte = {
  /** Whether the text is there: before, the plain form stands in its place. */
  readonly pret: boolean;
  readonly etat: EtatDuTexte;
  /** The server does not answer; whether this device keeps what it does not have. */
  readonly horsLigne: boolean;
  readonly garde: boolean;
  /** The sections that may be written now; null before the server has said. */
  readonly sections: readonly string[] | null;
  /** Why nothing, or not everything, may be written. */
  readonly raison: string | null;
  readonly refus: string | null;
  /** Whether something on this page is not stored and will not be. */
  readonly aCopier: boolean;
  readonly autres: readonly Present[];
  readonly annonce: string;
  readonly examens: Examens;
  readonly soupcons: readonly Soupcon[];
};

/** Before the text is there. */
export const AVANT: VueDirecte = {
  pret: false,
  etat: { ton: "wait", phrase: "Enregistrement…" },
  horsLigne: false,
  garde: false,
  sections: null,
  raison: null,
  refus: null,
  aCopier: false,
  autres: [],
  annonce: "",
  examens: {},
  soupcons: [],
};
