import { mention } from "#app/actes/phrases.ts";
import { dateCourte, dateLongue, joursRestants } from "#app/format.ts";
import { type Main, tonDe } from "#app/mains/mains.ts";
import { type DateCivile, joursEntre } from "#workflows/civil-date.ts";
import type { Echeance } from "#workflows/echeances.ts";

export const NATURES: Record<Echeance["nature"], string> = {
  legale: "Délai prévu par la loi",
  contractuelle: "Délai prévu par le contrat",
  demandee: "Date demandée",
  indicative: "Date indicative : aucun texte ne l’impose",
};

/** The words and figures of one deadline, ready for the `Due` of the interface. */
export type EcheanceVue = {
  readonly code: string;
  /** What is due, without its date; the last day; days and nature in a line. */
  readonly libelle: string;
  readonly le: DateCivile;
  readonly ligne: string;
  readonly title: string;
  readonly days: number;
  readonly tone: string;
  readonly clock: {
    readonly start: { readonly date: string; readonly label: string };
    readonly end: { readonly date: string; readonly label: string };
    readonly elapsed: number;
    readonly today: string;
  };
  readonly effect: string | undefined;
  readonly basis: string;
};

/** What a deadline shows: days left, ruler, inclusive date, what happens at the term, legal basis; in that order. */
export function vueDEcheance(echeance: Echeance, aujourdhui: DateCivile): EcheanceVue {
  const { code, libelle, main, debutLe, dernierJour, nature, base, auTerme } = echeance;
  const duree = Math.max(1, joursEntre(debutLe, dernierJour));
  const part = (jours: number) => Math.round((100 * jours) / duree);
  const reserve = base.statut === "source" ? "" : ", à vérifier";
  return {
    code,
    libelle,
    le: dernierJour,
    ligne: `${joursRestants(joursEntre(aujourdhui, dernierJour))}. ${NATURES[nature]}${reserve}.`,
    title: `${libelle} d’ici au ${dateLongue(dernierJour)} inclus`,
    days: joursEntre(aujourdhui, dernierJour),
    tone: tonDe(main as Main),
    clock: {
      start: { date: dateCourte(debutLe), label: code === "opposition" ? "dossier complet" : "début" },
      end: { date: dateCourte(auTerme?.le ?? dernierJour), label: fin(echeance) },
      elapsed: part(joursEntre(debutLe, aujourdhui)),
      today: "aujourd’hui",
    },
    effect: effet(echeance),
    basis: fondementDit(echeance),
  };
}

/** Where a date comes from. One that was asked for is said once: whoever set it is enough. */
export const fondementDit = ({ nature, base }: Pick<Echeance, "nature" | "base">): string =>
  `${nature === "demandee" ? "" : `${NATURES[nature]}. `}${base.source}${mention(base)}.`;

function fin({ auTerme }: Echeance): string {
  if (auTerme?.type === "ProjetDeSanteReputeValide") return "réputé validé";
  return auTerme ? "fin du contrat" : "dernier jour";
}

function effet({ code, auTerme }: Echeance): string | undefined {
  if (!auTerme) return undefined;
  const jour = dateLongue(auTerme.le);
  if (auTerme.type === "ProjetDeSanteReputeValide") {
    return `Sans opposition de l’ARS, le projet de santé est réputé validé le ${jour}.`;
  }
  return code === "preavis"
    ? `Le contrat prend fin le ${jour}.`
    : `Sans renouvellement, le contrat prend fin le ${jour}.`;
}
