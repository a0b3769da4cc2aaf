import type { Actes, Situation } from "#app/actes/acte.ts";
import { citation, enMois, numerote, phrases } from "#app/actes/phrases.ts";
import { commentairesAReunir, sectionsRouvertes } from "#app/actes/request-field.ts";
import { dateLongue } from "#app/format.ts";
import { phraseDuDelai } from "#app/projet-de-sante/delai.ts";
import { plusMois } from "#workflows/civil-date.ts";
import type { faitsLettreIntention } from "#workflows/lettre-intention/events.ts";
import { reglesDuDossier } from "#workflows/parcours/context.ts";
import { actesAvis, avisAttendus } from "./avis.ts";
import { actesReponse } from "./reponse.ts";

type T = (typeof faitsLettreIntention)[number]["shape"]["type"]["value"];

const delaiIndicatif = ({ contexte }: Situation) => enMois(reglesDuDossier(contexte).lettreIndicatifMois);

/** Whether the ARS has a text before it: people in charge change after it has answered, too. */
function examine({ contexte: { lettre, projet, retrait } }: Situation): boolean {
  if (!lettre.valideeLe) return lettre.complements === null && retrait.derniere === null;
  return projet.deposeLe !== null && projet.validation === null && projet.opposition === null;
}

export const actesLettre: Actes<T> = {
  ...actesAvis,
  ...actesReponse,
  LettreIntentionDeposee: {
    verbe: "Déposer la lettre d’intention",
    passe: ({ numero }) => numerote("Lettre d’intention déposée", numero),
    effet: (situation) =>
      `La lettre est figée dans cette version et transmise à l’ARS, qui la valide, la refuse ou demande des compléments. Aucun texte ne fixe de délai de réponse ; l’usage est de ${delaiIndicatif(situation)}.`,
    recit: () => "La lettre est figée et transmise à l’ARS.",
    suite: (situation) => {
      const { deposeeLe, responsable } = situation.contexte.lettre;
      const { lettreIndicatifMois } = reglesDuDossier(situation.contexte);
      return phrases(
        responsable
          ? `En attente de l’ARS, où ${responsable.nom} suit votre dossier.`
          : "En attente de l’ARS, qui confie votre dossier à une personne chargée de l’examen.",
        deposeeLe &&
          `La réponse vient d’habitude en ${delaiIndicatif(situation)}, soit vers le ${dateLongue(plusMois(deposeeLe, lettreIndicatifMois.valeur))} : cette date n’engage personne.`,
        "Vous pouvez retirer la lettre tant que l’ARS n’a pas répondu.",
      );
    },
    document: "lettreIntention",
  },
  ExamenOuvert: {
    verbe: "Confier l’examen du dossier",
    passe: "Examen du dossier confié",
    effet:
      "Vous nommez la personne de l’ARS qui suit le dossier : l’équipe projet sait à qui s’adresser. Cela ne fait courir aucun délai et peut être changé aussi longtemps que le dossier est ouvert.",
    champs: ({ contexte }) => [
      {
        nature: "personne",
        code: "responsable.id",
        libelle: "Personne chargée de l’examen",
        parmi: "agents",
        defaut: contexte.lettre.responsable?.id,
      },
    ],
    recit: ({ responsable }) => `Dossier pris en charge par ${responsable.nom}.`,
    suite: (situation) => {
      const { lettre, projet } = situation.contexte;
      if (!examine(situation)) return "Rien d’autre ne change : ni l’étape du dossier, ni ses délais.";
      if (!lettre.valideeLe)
        return phrases(
          "En attente de l’ARS : demander des avis ou des compléments, puis valider ou refuser la lettre d’intention.",
          avisAttendus(situation.contexte),
        );
      if (!projet.completLe)
        return `En attente de l’ARS : vérifier que le projet de santé est complet. ${phraseDuDelai(situation)}`;
      return phraseDuDelai(situation);
    },
  },
  ComplementsDemandes: {
    verbe: "Demander des compléments",
    passe: "Compléments demandés",
    effet:
      "La lettre d’intention revient à l’équipe projet, qui la complète et la dépose à nouveau. La date que vous fixez est une demande : rien ne se produit tout seul si elle est dépassée.",
    champs: ({ aujourdhui }) => [
      {
        nature: "texteLong",
        code: "demandes",
        libelle: "Ce qui manque",
        aide: "Une ligne par demande, avec la rubrique concernée.",
      },
      commentairesAReunir("lettreIntention"),
      {
        nature: "date",
        code: "avantLe",
        libelle: "Réponse attendue au plus tard le",
        aide: "Ce jour est compris. La date est à venir, à un an au plus.",
        defaut: plusMois(aujourdhui, 1),
      },
    ],
    recit: ({ avantLe, demandes, sections }) =>
      phrases(
        `Réponse attendue au plus tard le ${dateLongue(avantLe)}.`,
        sectionsRouvertes("lettreIntention", sections),
        citation("Demande", demandes),
      ),
    suite: ({ contexte }) => {
      const { complementsAvantLe } = contexte.lettre;
      return phrases(
        `En attente de l’équipe projet${complementsAvantLe ? `, au plus tard le ${dateLongue(complementsAvantLe)}` : ""}. L’ARS n’a rien à faire d’ici là.`,
        avisAttendus(contexte),
      );
    },
  },
};
