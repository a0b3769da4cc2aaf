import type { DateCivile } from "#workflows/civil-date.ts";
import type { Reponses } from "#workflows/modeles/completeness.ts";
import type { Contexte } from "#workflows/parcours/context.ts";
import type { Lieu } from "../story.ts";
import { type Chiffres, chiffresDe } from "./figures.ts";
import { PARCOURS, PREVENTION, RISQUES } from "./themes.ts";

/** Where and when a document is written, and by whom. */
export type Cadre = {
  readonly lieu: Lieu;
  readonly jour: DateCivile;
  readonly contexte: Contexte;
  readonly metier: string;
  readonly ars: string;
  readonly cpam: string;
  /** Where the last dialogue was held, as the CPAM announced it. */
  readonly seance: string;
};

/** Everything a text may quote. */
export type Recit = Cadre & {
  readonly nom: string;
  readonly porteur: string;
  readonly communes: readonly string[];
  readonly c: Chiffres;
  readonly parcours: (typeof PARCOURS)[keyof typeof PARCOURS];
  readonly prevention: (typeof PREVENTION)[keyof typeof PREVENTION];
  readonly risque: (typeof RISQUES)[keyof typeof RISQUES];
};

/** The text of one document, or of a part of it, from what surrounds it. */
export type Texte = (recit: Recit) => Reponses;

export function recitDe(cadre: Cadre): Recit {
  const { nom, porteurs, territoire } = cadre.contexte.dossier;
  return {
    ...cadre,
    nom,
    porteur: porteurs.find(({ role }) => role === "porteur")?.nom ?? "",
    communes: (territoire?.communes ?? []).map((commune) => `${commune.nom} (${commune.code})`),
    c: chiffresDe(territoire?.population ?? 0),
    parcours: PARCOURS[cadre.lieu.parcours],
    prevention: PREVENTION[cadre.lieu.prevention],
    risque: RISQUES[cadre.lieu.risque],
  };
}
