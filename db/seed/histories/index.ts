import type { Histoire, Pas } from "../story.ts";
import { ESSONNE_LETTRES } from "./essonne-lettres.ts";
import { ESSONNE_PROJETS } from "./essonne-projets.ts";
import { ESSONNE_VIGUEUR } from "./essonne-vigueur.ts";
import { GARONNE_ET_COTEAUX } from "./garonne-et-coteaux.ts";
import { GIRONDE_CONTRATS } from "./gironde-contrats.ts";
import { GIRONDE_ECARTS } from "./gironde-ecarts.ts";
import { GIRONDE_LETTRES } from "./gironde-lettres.ts";
import { GIRONDE_PROJETS } from "./gironde-projets.ts";
import { GIRONDE_SUITE } from "./gironde-suite.ts";
import { GIRONDE_VIGUEUR } from "./gironde-vigueur.ts";
import { MORBIHAN_ECARTS } from "./morbihan-ecarts.ts";
import { MORBIHAN_PAPIER } from "./morbihan-papier.ts";
import { MORBIHAN_PROJETS } from "./morbihan-projets.ts";
import { MORBIHAN_VIGUEUR } from "./morbihan-vigueur.ts";
import { REMARQUES } from "./remarks.ts";

const parJour = (pas: readonly Pas[]): Pas[] => [...pas].sort(([a], [b]) => a - b);

/** Every file of the demonstration, the oldest first, each with its acts in order. */
export const HISTOIRES: readonly Histoire[] = [
  ...GIRONDE_LETTRES,
  ...GARONNE_ET_COTEAUX,
  ...GIRONDE_PROJETS,
  ...GIRONDE_CONTRATS,
  ...GIRONDE_VIGUEUR,
  ...GIRONDE_SUITE,
  ...GIRONDE_ECARTS,
  ...MORBIHAN_PROJETS,
  ...MORBIHAN_VIGUEUR,
  ...MORBIHAN_ECARTS,
  ...MORBIHAN_PAPIER,
  ...ESSONNE_LETTRES,
  ...ESSONNE_PROJETS,
  ...ESSONNE_VIGUEUR,
]
  .map((histoire) => ({
    ...histoire,
    histoire: parJour(histoire.histoire),
    reprise: histoire.reprise && parJour(histoire.reprise),
    remarques: REMARQUES[histoire.nom],
  }))
  .sort((a, b) => a.ouvertLe - b.ouvertLe);
