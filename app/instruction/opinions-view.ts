import { NOM_SENS } from "#app/actes/options.ts";
import { dateLongue } from "#app/format.ts";
import { ORGANISMES } from "#workflows/acteur.ts";
import type { DateCivile } from "#workflows/civil-date.ts";
import type { Contexte } from "#workflows/parcours/context.ts";

const NOMS = { cpam: "CPAM", msa: "MSA", urps: "URPS" } as const;

/** The opinions asked on the deposit: given, awaited, late. */
export const avisVus = ({ lettre }: Pick<Contexte, "lettre">, aujourdhui: DateCivile) =>
  ORGANISMES.flatMap((organisme) => {
    const avis = lettre.avis[organisme];
    if (!avis) return [];
    const { demandeLe, avantLe, renduLe, sens } = avis;
    return [
      {
        organisme,
        nom: NOMS[organisme],
        etat: sens ? NOM_SENS[sens] : avantLe < aujourdhui ? "En retard" : `Attendu le ${dateLongue(avantLe)}`,
        ton: sens === "favorable" ? "ok" : sens === "defavorable" || (!sens && avantLe < aujourdhui) ? "error" : "warn",
        detail: renduLe ? `Rendu le ${dateLongue(renduLe)}.` : `Demandé le ${dateLongue(demandeLe)}.`,
      } as const,
    ];
  });

export type AvisVu = ReturnType<typeof avisVus>[number];
