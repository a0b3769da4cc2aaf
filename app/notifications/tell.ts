import { phrases } from "#app/actes/phrases.ts";
import { acteDe } from "#app/actes/repertoire.ts";
import { passeDe, recitDe, suiteDe } from "#app/actes/tell.ts";
import { seanceChangee } from "#app/comite/cancelled.ts";
import { enMinuscule } from "#app/format.ts";
import type { DateCivile } from "#workflows/civil-date.ts";
import { contexteDe, type Dossier } from "#workflows/dossier.ts";
import type { Fait } from "#workflows/fact.ts";
import type { ActeAttendu } from "./awaited-acts.ts";

const verbesDe = (actes: readonly ActeAttendu[]) => [
  ...new Set(actes.map(({ type }) => enMinuscule(acteDe(type).verbe))),
];

/** « Ce que vous pouvez faire : ouvrir l’examen ; préparer la décision (accorder … ou refuser …). », or nothing. */
export function attenteEnMots(actes: readonly ActeAttendu[]): string | undefined {
  const prepares = verbesDe(actes.filter(({ prepare }) => prepare));
  const verbes = [
    ...verbesDe(actes.filter(({ prepare }) => !prepare)),
    ...(prepares.length > 0 ? [`préparer la décision (${prepares.join(" ou ")})`] : []),
  ];
  return verbes.length > 0 ? `Ce que vous pouvez faire\u00a0: ${verbes.join("\u00a0; ")}.` : undefined;
}

/** A fact in words, the same in the inbox and in letters: what happened, what it holds or cancels, what comes next. */
export function faitEnMots(fait: Fait, apres: Dossier, aujourdhui: DateCivile) {
  const acte = acteDe(fait.type);
  const situation = { contexte: contexteDe(apres), aujourdhui };
  return {
    titre: passeDe(acte, fait),
    recit: phrases(recitDe(acte, fait, situation), seanceChangee(fait, apres)),
    suite: suiteDe(acte, situation),
  };
}
