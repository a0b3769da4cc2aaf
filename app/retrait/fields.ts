import type { ChampActe, Option, Situation } from "#app/actes/acte.ts";
import { mention } from "#app/actes/phrases.ts";
import { dateLongue } from "#app/format.ts";
import { reglesDuDossier } from "#workflows/parcours/context.ts";
import type { FondementDuRetrait } from "#workflows/retrait/events.ts";
import { creeDesDroits, dernierJourDuRetrait, REGLES_DU_RETRAIT } from "#workflows/retrait/law.ts";

export const NOM_FONDEMENT: Record<FondementDuRetrait, string> = {
  illegalite: "La décision est illégale",
  demandeDuBeneficiaire: "La CPTS demande une décision plus favorable",
};

/** A decision that gave nothing is only withdrawn because it is illegal; nothing known yet shows every field. */
const avecDroits = ({ contexte: { retrait } }: Situation) =>
  retrait.derniere === null || creeDesDroits(retrait.derniere.decision);

function fondements(situation: Situation): Option[] {
  const { derniere } = situation.contexte.retrait;
  const regles = reglesDuDossier(situation.contexte);
  const { creatrice, nonCreatrice, demande } = REGLES_DU_RETRAIT;
  const article = (avecDroits(situation) ? creatrice : nonCreatrice).source;
  const dernier = derniere && dernierJourDuRetrait(derniere.decisionDu, regles);
  const jusque = dernier
    ? `${dernier < situation.aujourdhui ? "N’est plus possible, et ne l’était que" : "Possible"} jusqu’au ${dateLongue(dernier)} inclus`
    : `Possible dans les ${regles.retraitMois.valeur} mois de la décision`;
  const illegalite: Option = {
    valeur: "illegalite",
    libelle: NOM_FONDEMENT.illegalite,
    consequence: `${jusque}${mention(regles.retraitMois)} (${article}). Dites la règle méconnue.`,
  };
  return avecDroits(situation)
    ? [
        illegalite,
        {
          valeur: "demandeDuBeneficiaire",
          libelle: NOM_FONDEMENT.demandeDuBeneficiaire,
          consequence: `Sans condition de délai, si aucun tiers n’en souffre dans ses droits et si une décision plus favorable la remplace (${demande.source}).`,
        },
      ]
    : [illegalite];
}

/** What a withdrawal asks: its ground, its reasons, and what came before it when the CPTS loses something. */
export const champsDuRetrait = (situation: Situation): readonly ChampActe[] => [
  {
    nature: "choix",
    code: "fondement",
    libelle: "Raison du retrait",
    options: fondements(situation),
    ...(avecDroits(situation) ? {} : { defaut: "illegalite" }),
  },
  {
    nature: "texteLong",
    code: "motivation",
    libelle: "Motivation",
    aide: "En droit et en fait, en plusieurs phrases, en répondant aux observations de la CPTS. Les voies et délais de recours sont imprimés avec la décision.",
  },
  ...(avecDroits(situation) ? [OBSERVATIONS] : []),
];

const OBSERVATIONS: ChampActe = {
  nature: "date",
  code: "observationsDemandeesLe",
  libelle: "CPTS invitée à présenter ses observations le",
  aide: "Après la décision et avant le jour du retrait. Cette date est obligatoire quand la décision est retirée parce qu’elle est illégale (articles L. 121-1 et L. 122-1 du code des relations entre le public et l’administration, à vérifier).",
  facultatif: true,
};
