import { mention, phrases } from "#app/actes/phrases.ts";
import { acteDe } from "#app/actes/repertoire.ts";
import { passeDe } from "#app/actes/tell.ts";
import { fondementDit, vueDEcheance } from "#app/dossier/deadline-view.ts";
import { dateLongue } from "#app/format.ts";
import { sansTerme } from "#app/retrait/words.ts";
import type { DateCivile } from "#workflows/civil-date.ts";
import { contexteDe, type Dossier } from "#workflows/dossier.ts";
import type { Echeance } from "#workflows/echeances.ts";
import type { Cause, Fin, Horloge, Periode } from "#workflows/horloges/clock.ts";
import { reglesDuDossier } from "#workflows/parcours/context.ts";

const SORTS: Record<Fin["sort"], string> = {
  repondue: "Réponse donnée dans le délai",
  repondueTard: "Réponse donnée en retard",
  tacite: "Le silence de l’ARS a valu réponse",
  echue: "Terme atteint",
  arretee: "Délai arrêté",
};
const ETATS: Record<Periode["etat"], string> = { court: "Le délai court", suspendue: "Le délai est suspendu" };

/** « Projet de santé validé », as the journal of the file says it. */
const acteDit = (dossier: Dossier, { par }: Cause): string => {
  const fait = dossier.faits[par - 1];
  return fait ? passeDe(acteDe(fait.type), fait) : "";
};

/** What the page says of one clock: how long it still runs or how it ended, its rule, its basis, its periods. */
export function vueDHorloge(dossier: Dossier, horloge: Horloge, aujourdhui: DateCivile) {
  const { code, libelle, main, depart, base, nature, debutLe, dernierJour, fin, periodes } = horloge;
  const court = fin === null && dernierJour !== null ? regleGraduee({ ...horloge, dernierJour }, aujourdhui) : null;
  return {
    code,
    libelle,
    main,
    debutLe,
    court,
    jusquAu: dernierJour && `Jusqu’au ${dateLongue(dernierJour)} inclus`,
    fin: fin && { le: fin.le, dit: finDite(horloge, fin) },
    etat: fin
      ? phrases(
          `${acteDit(dossier, fin)} (acte ${fin.par}).`,
          dernierJour && `Le dernier jour était le ${dateLongue(dernierJour)} inclus.`,
          fin.retrait && `${acteDit(dossier, fin.retrait)} (acte ${fin.retrait.par}).`,
        )
      : (sansTerme(contexteDe(dossier)) ?? "Suspendu : aucune date ne peut être donnée avant la reprise."),
    regle: phrases(depart, code === "opposition" && reserve(dossier)),
    // Without a date, there is none to call indicative.
    base: dernierJour || nature !== "indicative" ? fondementDit({ nature, base }) : `${base.source}${mention(base)}.`,
    periodes: periodes.map((periode) => ({
      etat: ETATS[periode.etat],
      suspendue: periode.etat === "suspendue",
      du: dateLongue(periode.du),
      au: periode.au ? dateLongue(periode.au) : "aujourd’hui",
      acte: acteDit(dossier, periode.cause),
      rang: periode.cause.par,
    })),
  };
}

/** How it ended; a decision withdrawn since says so. An answer that no last day bound is only given. */
function finDite({ dernierJour }: Horloge, { sort, le, retrait }: Fin): string {
  const dit = sort === "repondue" && dernierJour === null ? "Réponse donnée" : SORTS[sort];
  const suite = retrait ? ` ; décision retirée le ${dateLongue(retrait.le)}` : "";
  return `${dit}, le ${dateLongue(le)}${suite}`;
}

export type HorlogeVue = ReturnType<typeof vueDHorloge>;

/** The ruler of a deadline, its two dates with their year: clocks of several years stand side by side. */
function regleGraduee(echeance: Echeance, aujourdhui: DateCivile) {
  const { days, tone, clock, effect } = vueDEcheance(echeance, aujourdhui);
  const start = { ...clock.start, date: dateLongue(echeance.debutLe) };
  const end = { ...clock.end, date: dateLongue(echeance.auTerme?.le ?? echeance.dernierJour) };
  return { days, tone, effect, clock: { ...clock, start, end } };
}

/** Whether corrections stop the two months, under the rules of the file. */
function reserve(dossier: Dossier): string {
  const { correctionsSuspendent } = reglesDuDossier(contexteDe(dossier));
  const verbe = correctionsSuspendent.valeur ? "le suspend" : "ne le suspend pas";
  return `Une demande de corrections ${verbe}${mention(correctionsSuspendent)}.`;
}
