import { NOM_ORGANISME, NOM_SENS } from "#app/actes/options.ts";
import { dateLongue } from "#app/format.ts";
import { ORGANISMES } from "#workflows/acteur.ts";
import type { DateCivile } from "#workflows/civil-date.ts";
import type { Avis, AvisDonne } from "#workflows/lettre-intention/opinions.ts";
import type { Contexte } from "#workflows/parcours/context.ts";

/**
 * The opinions asked on the deposit: given, awaited, late; and those given before one was sent back. Once the examination
 * has ended (`clos`), none is awaited.
 */
export const avisVus = ({ lettre }: Pick<Contexte, "lettre">, aujourdhui: DateCivile, clos = false) =>
  ORGANISMES.flatMap((organisme) => {
    const avis = lettre.avis[organisme];
    return avis ? [{ organisme, nom: NOM_ORGANISME[organisme], ...vu(avis, aujourdhui, clos) }] : [];
  });

function vu(avis: Avis, aujourdhui: DateCivile, clos: boolean) {
  const { demandeLe, avantLe, renduLe, sens, question, observations, precedents = [] } = avis;
  const enRetard = !sens && !clos && avantLe < aujourdhui;
  const demande = precedents.length > 0 ? "Précision demandée" : "Demandé";
  const attente = enRetard ? "En retard" : `Attendu le ${dateLongue(avantLe)}`;
  return {
    etat: sens ? NOM_SENS[sens] : clos ? "Sans réponse" : attente,
    ton: sens === "favorable" ? "ok" : sens === "defavorable" || enRetard ? "error" : "warn",
    detail: renduLe ? `Rendu le ${dateLongue(renduLe)}.` : `${demande} le ${dateLongue(demandeLe)}.`,
    demandeLe,
    attendu: renduLe === undefined && !clos,
    question,
    observations,
    precedents: precedents.map(precedent),
  } as const;
}

/** « Favorable avec réserves, rendu le 20 mars 2026 », for an opinion that counts no longer. */
const precedent = ({ sens, renduLe, observations }: AvisDonne) => ({
  titre: sens && renduLe ? `${NOM_SENS[sens]}, rendu le ${dateLongue(renduLe)}` : "",
  observations,
});

export type AvisVu = ReturnType<typeof avisVus>[number];
