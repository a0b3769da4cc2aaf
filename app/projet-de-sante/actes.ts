import type { Actes, ChampActe, Situation } from "#app/actes/acte.ts";
import { citation, enMois, numerote, phrases } from "#app/actes/phrases.ts";
import { commentairesAReunir, sectionsRouvertes } from "#app/actes/request-field.ts";
import { dateLongue } from "#app/format.ts";
import { avisAttendus } from "#app/lettre-intention/avis.ts";
import { sansTerme } from "#app/retrait/words.ts";
import { plusMois } from "#workflows/civil-date.ts";
import { reglesDuDossier } from "#workflows/parcours/context.ts";
import type { faitsProjetDeSante } from "#workflows/projet-de-sante/events.ts";
import { actesAssociation } from "./association.ts";
import { jourDesCorrections, RELECTURE } from "./corrections-day.ts";
import { actesDecision } from "./decision.ts";
import { ARTICLE, dureeDuDelai, effetDesCorrections, phraseDuDelai, termes } from "./delai.ts";

type T = (typeof faitsProjetDeSante)[number]["shape"]["type"]["value"];

const reponseAvant = (defaut: string | undefined): ChampActe => ({
  nature: "date",
  code: "avantLe",
  libelle: "Réponse attendue au plus tard le",
  aide: defaut
    ? "Ce jour est compris. La date est à venir, à un an au plus."
    : `Ce jour est compris. Aucune date n’est proposée : il ne vous resterait pas ${RELECTURE} jours ouvrés pour relire avant votre dernier jour.`,
  defaut,
});

/** Whether the text deposited corrects one that was complete, instead of opening an examination of its pieces. */
const dejaComplet = ({ contexte: { projet, retrait } }: Situation): boolean =>
  projet.completLe !== null || retrait.nouvelExamen !== null;

const delaiApresCorrections = (situation: Situation) => {
  const dates = termes(situation);
  const rouvert = sansTerme(situation.contexte);
  if (rouvert) return rouvert;
  return dates
    ? `Le délai ne repart pas de zéro : sans opposition jusqu’au ${dates.dernierJour} inclus, le projet de santé est réputé validé le ${dates.effet}.`
    : "Le délai, suspendu depuis la demande de corrections, reprend aujourd’hui.";
};

export const actesProjet: Actes<T> = {
  ...actesAssociation,
  ...actesDecision,
  ProjetDeSanteDepose: {
    verbe: "Déposer le projet de santé",
    passe: ({ numero }) => numerote("Projet de santé déposé", numero),
    effet: (situation) =>
      dejaComplet(situation)
        ? `Le texte corrigé est figé et remplace la version précédente devant l’ARS. ${delaiApresCorrections(situation)}`
        : `Le texte est figé dans cette version et transmis à l’ARS, qui vérifie qu’il est complet. À partir du jour où il l’est, elle a ${dureeDuDelai(situation)} pour s’y opposer ; son silence vaut validation (${ARTICLE}).`,
    recit: () => "Le texte est figé et transmis à l’ARS.",
    suite: (situation) =>
      phrases(
        dejaComplet(situation)
          ? "En attente de l’ARS, qui examine le texte corrigé."
          : "En attente de l’ARS, qui vérifie que le dossier est complet ou vous dit ce qui manque.",
        phraseDuDelai(situation),
        "Vous n’avez rien à faire d’ici là.",
      ),
    document: "projetDeSante",
  },
  PiecesManquantesSignalees: {
    verbe: "Signaler des pièces manquantes",
    passe: "Pièces manquantes signalées",
    effet: (situation) =>
      `Le dossier revient à l’équipe projet, qui le complète et le dépose à nouveau. Le délai de ${dureeDuDelai(situation)} ne court pas tant que le dossier n’est pas complet.`,
    champs: ({ aujourdhui }) => [
      {
        nature: "texteLong",
        code: "pieces",
        libelle: "Pièces manquantes",
        aide: "Une ligne par pièce, par exemple : statuts signés de l’association.",
      },
      reponseAvant(plusMois(aujourdhui, 1)),
    ],
    recit: ({ pieces, avantLe }) =>
      phrases(`À fournir au plus tard le ${dateLongue(avantLe)}.`, citation("Pièces", pieces)),
    suite: (situation) => {
      const { piecesAvantLe } = situation.contexte.projet;
      return phrases(
        `En attente de l’équipe projet${piecesAvantLe ? `, au plus tard le ${dateLongue(piecesAvantLe)}` : ""}.`,
        phraseDuDelai(situation),
      );
    },
  },
  CompletudeConstatee: {
    verbe: "Constater que le dossier est complet",
    passe: "Dossier déclaré complet",
    effet: (situation) =>
      `Le délai de ${dureeDuDelai(situation)} commence : si l’ARS ne s’oppose pas avant son terme, le projet de santé est réputé validé (${ARTICLE}). L’équipe projet connaît dès maintenant la date.`,
    champs: ({ contexte, aujourdhui }) => [
      {
        nature: "date",
        code: "completLe",
        libelle: "Dossier complet depuis le",
        aide: `Le jour où la dernière pièce est arrivée, pas celui où vous le constatez. Le délai de ${enMois(reglesDuDossier(contexte).oppositionMois)} se compte à partir de ce jour.`,
        defaut: contexte.projet.deposeLe ?? aujourdhui,
      },
    ],
    recit: ({ completLe }) => `Dossier complet depuis le ${dateLongue(completLe)} : le délai de l’ARS part de ce jour.`,
    suite: (situation) => phraseDuDelai(situation),
  },
  CorrectionsDemandees: {
    verbe: "Demander des corrections",
    passe: "Corrections demandées",
    effet: (situation) => `L’équipe projet corrige le texte et le dépose à nouveau. ${effetDesCorrections(situation)}`,
    champs: (situation) => [
      {
        nature: "texteLong",
        code: "corrections",
        libelle: "Corrections demandées",
        aide: "Dites ce qui doit changer et dans quelle partie, une ligne par correction ; les commentaires choisis plus bas y sont joints. Gardez-vous le temps de relire avant la fin du délai.",
      },
      commentairesAReunir("projetDeSante"),
      reponseAvant(jourDesCorrections(situation)),
    ],
    recit: ({ corrections, avantLe, sections }) =>
      phrases(
        `Réponse attendue au plus tard le ${dateLongue(avantLe)}.`,
        sectionsRouvertes("projetDeSante", sections),
        citation("Corrections", corrections),
      ),
    suite: (situation) => {
      const { correctionsAvantLe } = situation.contexte.projet;
      return phrases(
        `En attente de l’équipe projet${correctionsAvantLe ? `, au plus tard le ${dateLongue(correctionsAvantLe)}` : ""}.`,
        effetDesCorrections(situation),
        avisAttendus(situation.contexte),
      );
    },
  },
};
