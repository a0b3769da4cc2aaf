import { acteDe } from "#app/actes/repertoire.ts";
import { passeDe, recitDe, suiteDe } from "#app/actes/tell.ts";
import { enMinuscule } from "#app/format.ts";
import type { DateCivile } from "#workflows/civil-date.ts";
import { contexteDe, type Dossier } from "#workflows/dossier.ts";
import type { Fait } from "#workflows/fact.ts";
import type { ActePossible } from "#workflows/possible.ts";

/** « Ce que vous pouvez faire : ouvrir l’examen ; demander des compléments. », or nothing. */
export function attenteEnMots(actes: readonly ActePossible[]): string | undefined {
  const verbes = [...new Set(actes.map(({ type }) => enMinuscule(acteDe(type).verbe)))];
  return verbes.length > 0 ? `Ce que vous pouvez faire\u00a0: ${verbes.join("\u00a0; ")}.` : undefined;
}

/** A fact in words, the same in the inbox and in letters: what happened, what it holds, what comes next. */
export function faitEnMots(fait: Fait, apres: Dossier, aujourdhui: DateCivile) {
  const acte = acteDe(fait.type);
  return {
    titre: passeDe(acte, fait),
    recit: recitDe(acte, fait),
    suite: suiteDe(acte, { contexte: contexteDe(apres), aujourdhui }),
  };
}
