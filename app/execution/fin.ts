import type { Actes, Situation } from "#app/actes/acte.ts";
import { auNomDe, citation, enMois, mention, phrases } from "#app/actes/phrases.ts";
import { dateLongue } from "#app/format.ts";
import { plusJours, plusMois } from "#workflows/civil-date.ts";
import { reglesDuDossier } from "#workflows/parcours/context.ts";

type T = "ContratDenonce" | "ContratResilie" | "ContratEchu" | "ContratRenouvele";

const auPlusTot = ({ contexte, aujourdhui }: Situation) =>
  plusMois(aujourdhui, reglesDuDossier(contexte).preavisDenonciationMois.valeur);

/** How a contract ends, or goes on for as long again. */
export const actesFin: Actes<T> = {
  ContratDenonce: {
    verbe: "Dénoncer le contrat",
    passe: "Contrat dénoncé par la CPTS",
    effet: (situation) =>
      `Vous mettez fin au contrat à la date que vous choisissez, après un préavis de ${enMois(reglesDuDossier(situation.contexte).preavisDenonciationMois)} : au plus tôt le ${dateLongue(auPlusTot(situation))}. L’application ne permet pas d’annuler une dénonciation.`,
    champs: (situation) => [
      {
        nature: "date",
        code: "effetLe",
        libelle: "Fin du contrat le",
        aide: `Au plus tôt le ${dateLongue(auPlusTot(situation))}.`,
        defaut: auPlusTot(situation),
      },
      {
        nature: "texteLong",
        code: "motif",
        libelle: "Raison",
        aide: "La CPAM et l’ARS la lisent.",
        facultatif: true,
      },
    ],
    recit: ({ effetLe, motif }) =>
      phrases(`Fin du contrat demandée le ${dateLongue(effetLe)}.`, citation("Raison", motif)),
    suite: ({ contexte: { contrat, execution } }) => {
      // The term of the contract may come before the end of the notice.
      const fin = [execution.effetDenonciationLe, contrat.termeLe].filter((jour) => jour !== null).sort()[0];
      return phrases(
        "La CPAM et l’ARS sont informées.",
        fin && `Le contrat s’applique jusqu’à sa fin, le ${dateLongue(fin)}, qui se produit sans autre formalité.`,
      );
    },
    grave: true,
  },
  ContratResilie: {
    verbe: "Résilier le contrat",
    passe: (fait) => `Contrat résilié ${auNomDe(fait)}`,
    effet:
      "Vous mettez fin au contrat pour manquement. La décision prend effet aujourd’hui et ferme le dossier : plus aucun acte n’y est possible ensuite.",
    champs: () => [
      {
        nature: "texteLong",
        code: "motivation",
        libelle: "Motivation",
        aide: "En droit et en fait, en répondant aux observations de la CPTS. Terminez par les voies et délais de recours.",
      },
    ],
    recit: ({ motivation }) => citation("Motivation", motivation),
    suite: ({ contexte: { dossier } }) =>
      `${dossier.finLe ? `Le contrat prend fin le ${dateLongue(dossier.finLe)}. ` : ""}Le dossier est fermé : plus rien n’y est attendu de personne.`,
    grave: true,
  },
  ContratEchu: {
    verbe: "Contrat arrivé à son terme",
    passe: "Contrat arrivé à son terme",
    effet:
      "Le contrat prend fin tout seul : à son terme s’il n’a pas été renouvelé avant, ou à la date choisie par la CPTS si elle l’a dénoncé. Le silence des trois parties suffit ; personne n’a rien à faire.",
    recit: ({ le }) => `Le contrat a pris fin le ${dateLongue(le)}.`,
    suite: ({ contexte: { dossier } }) =>
      `${dossier.finLe ? `Le contrat a pris fin le ${dateLongue(dossier.finLe)}. ` : ""}Le dossier est fermé : plus rien n’y est attendu de personne.`,
  },
  ContratRenouvele: {
    verbe: "Renouveler le contrat",
    passe: "Contrat renouvelé",
    effet: ({ contexte }) => {
      const { contratAnnees } = reglesDuDossier(contexte);
      const depuis = contexte.contrat.termeLe ? ` à partir du ${dateLongue(contexte.contrat.termeLe)}` : "";
      return `Le contrat est prolongé de ${contratAnnees.valeur} ans${mention(contratAnnees)}${depuis}, avec les mêmes missions. Les formes du renouvellement sont à vérifier : recueillez d’abord l’accord de la CPTS et de l’ARS.`;
    },
    champs: () => [
      {
        nature: "texteLong",
        code: "observations",
        libelle: "Observations",
        aide: "Par exemple, comment la CPTS et l’ARS ont donné leur accord. Elles les lisent.",
        facultatif: true,
      },
    ],
    recit: ({ observations }) => citation("Observations", observations),
    suite: ({ contexte: { contrat } }) =>
      `${contrat.termeLe ? `Le contrat court maintenant jusqu’au ${dateLongue(plusJours(contrat.termeLe, -1))} inclus. ` : ""}Le dialogue de gestion continue chaque année ; personne n’a rien d’autre à faire.`,
  },
};
