import type { Actes, Situation } from "#app/actes/acte.ts";
import { NOM_ORGANISME, NOM_SENS, OPTIONS_SENS, ORGANISME } from "#app/actes/options.ts";
import { auNomDe, citation, enumerer, phrases } from "#app/actes/phrases.ts";
import { dateLongue } from "#app/format.ts";
import { ORGANISMES } from "#workflows/acteur.ts";
import type { Contexte } from "#workflows/parcours/context.ts";
import { jourDAvis } from "./default-day.ts";
import { demandeALire, dernierALire, organismeALire } from "./to-read.ts";

/** « Avis encore attendus : CPAM, MSA. Vous pouvez décider sans eux. », before a decision; nothing when none is. */
export function decisionSansAvis({ contexte: { lettre } }: Situation): string {
  const noms = ORGANISMES.filter((organisme) => lettre.avis[organisme] && !lettre.avis[organisme]?.renduLe).map(
    (organisme) => NOM_ORGANISME[organisme],
  );
  if (noms.length === 0) return "";
  return noms.length > 1
    ? `Avis encore attendus : ${noms.join(", ")}. Vous pouvez décider sans eux.`
    : `Avis encore attendu : ${noms[0]}. Vous pouvez décider sans lui.`;
}

/** « la CPAM », or « l’organisme » when the act names none. */
const nommer = ({ organisme }: Situation) => (organisme ? ORGANISME[organisme] : "l’organisme");

/** Who still owes an opinion, and by when; nothing when nobody does. */
export function avisAttendus({ lettre }: Contexte): string {
  const attendus = ORGANISMES.flatMap((organisme) => {
    const avis = lettre.avis[organisme];
    return avis && !avis.renduLe ? [`de ${ORGANISME[organisme]} au plus tard le ${dateLongue(avis.avantLe)}`] : [];
  });
  return attendus.length > 0 ? `L’ARS attend l’avis ${enumerer(attendus)}.` : "";
}

export const actesAvis: Actes<"AvisDemande" | "AvisRendu" | "AvisRetourne" | "AvisAnnule"> = {
  AvisDemande: {
    verbe: "Demander un avis",
    passe: ({ organisme }) => `Avis demandé à ${ORGANISME[organisme]}`,
    effet: (situation) =>
      `Vous demandez l’avis de ${nommer(situation)} sur le document en cours d’examen. L’ARS reste libre de décider sans attendre sa réponse, et la demande ne suspend aucun délai.`,
    aLire: organismeALire,
    champs: (situation) => [
      {
        nature: "date",
        code: "avantLe",
        libelle: "Avis attendu au plus tard le",
        aide: "Ce jour est compris. La date est à venir, à un an au plus.",
        defaut: jourDAvis(situation),
      },
      {
        nature: "texteLong",
        code: "question",
        libelle: "Question posée",
        aide: "Le point sur lequel vous souhaitez être éclairé. Sans question, l’avis porte sur tout le document.",
        facultatif: true,
      },
    ],
    recit: ({ avantLe, question }) =>
      phrases(`Réponse attendue au plus tard le ${dateLongue(avantLe)}.`, citation("Question", question)),
    suite: ({ contexte }) => phrases(avisAttendus(contexte), "Vous pouvez poursuivre l’examen sans attendre."),
  },
  AvisRendu: {
    verbe: "Rendre un avis",
    passe: (fait) => `Avis rendu ${auNomDe(fait)} : ${NOM_SENS[fait.sens].toLowerCase()}`,
    effet:
      "Votre avis est transmis à l’ARS au nom de votre organisme et reste au dossier. L’ARS décide seule ; elle peut vous interroger de nouveau pour une précision.",
    aLire: demandeALire,
    champs: () => [
      { nature: "choix", code: "sens", libelle: "Sens de l’avis", options: OPTIONS_SENS },
      {
        nature: "texteLong",
        code: "observations",
        libelle: "Observations",
        aide: "Ce qui fonde votre avis, en une phrase au moins. Si vous avez des réserves, dites ce qui les lèverait.",
      },
    ],
    recit: ({ observations }) => citation("Observations", observations),
    suite: ({ contexte }) => phrases("L’ARS a reçu votre avis. Vous n’avez plus rien à faire.", avisAttendus(contexte)),
  },
  AvisRetourne: {
    verbe: "Retourner un avis pour précision",
    passe: ({ organisme }) => `Avis retourné à ${ORGANISME[organisme]} pour précision`,
    effet: (situation) =>
      `Vous retournez son avis à ${nommer(situation)}, dont la réponse à votre question est attendue. Son premier avis reste lisible ; une décision prise avant sa réponse le cite comme renvoyé pour précision. Aucun délai n’est suspendu.`,
    aLire: (situation) => [...organismeALire(situation), ...dernierALire(situation, "Avis à préciser")],
    champs: (situation) => [
      {
        nature: "texteLong",
        code: "question",
        libelle: "Ce que l’avis doit préciser",
        aide: "L’organisme et toutes les parties lisent cette question.",
      },
      {
        nature: "date",
        code: "avantLe",
        libelle: "Avis attendu au plus tard le",
        aide: "Ce jour est compris. La date est à venir, à un an au plus.",
        defaut: jourDAvis(situation),
      },
    ],
    recit: ({ avantLe, question }) =>
      phrases(`Réponse attendue au plus tard le ${dateLongue(avantLe)}.`, citation("Question", question)),
    suite: ({ contexte }) => phrases(avisAttendus(contexte), "Vous pouvez poursuivre l’examen sans attendre."),
  },
  AvisAnnule: {
    verbe: "Renoncer à un avis",
    passe: ({ organisme }) => `Avis de ${ORGANISME[organisme]} : demande annulée`,
    effet:
      "L’organisme n’a plus à répondre et la date disparaît de ses échéances. Un avis qu’il avait déjà rendu compte à nouveau. Vous pouvez lui redemander un avis plus tard.",
    aLire: organismeALire,
    champs: () => [
      {
        nature: "texte",
        code: "motif",
        libelle: "Raison",
        aide: "Par exemple : avis donné en réunion le 12 mars.",
      },
    ],
    recit: ({ motif }) => citation("Raison", motif),
    suite: ({ contexte }) =>
      avisAttendus(contexte) || "Plus aucun avis n’est attendu. L’examen du dossier continue à l’ARS.",
  },
};
