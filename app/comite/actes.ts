import type { Actes, ChampActe, Situation } from "#app/actes/acte.ts";
import { citation, enumerer, phrases } from "#app/actes/phrases.ts";
import { dateLongue } from "#app/format.ts";
import { avisAttendus } from "#app/lettre-intention/avis.ts";
import type { faitsComite } from "#workflows/comite/events.ts";
import type { MemoireComite } from "#workflows/comite/memory.ts";
import { NOM_CONCLUSION, NOM_INVITE, OPTIONS_CONCLUSION, OPTIONS_INVITES } from "./options.ts";

type T = (typeof faitsComite)[number]["shape"]["type"]["value"];

const seance = ({ contexte: { comite } }: Situation): ChampActe => ({
  nature: "date",
  code: "seanceLe",
  libelle: "Jour de la séance",
  aide: "Le jour de la convocation. Pour le changer, convoquez d’abord le comité de nouveau.",
  defaut: comite?.seanceLe,
});
const PREVENUES = "les personnes invitées alors sont prévenues aussi, même si elles ne le sont plus";

/** « Remplace la séance du 3 décembre 2026. Qui n’est plus invité : la MSA. », for those told of the new session. */
function remplacement(comite: MemoireComite | undefined): string {
  if (!comite?.remplace) return "";
  const { seanceLe, invites } = comite.remplace;
  const absents = invites.filter((invite) => !comite.invites.includes(invite)).map((invite) => NOM_INVITE[invite]);
  return phrases(
    `Remplace la séance du ${dateLongue(seanceLe)}.`,
    absents.length > 0 && `Qui n’est plus invité : ${enumerer(absents)}.`,
  );
}

/** The comité de validation of an ARS, heard before it decides. */
export const actesComite: Actes<T> = {
  ComiteConvoque: {
    verbe: "Convoquer le comité de validation",
    passe: ({ seanceLe }) => `Comité de validation convoqué pour le ${dateLongue(seanceLe)}`,
    effet: ({ contexte: { comite } }) =>
      phrases(
        "Le comité entend les avis rendus et donne le sien ; il ne décide rien et ne suspend aucun délai. Les trois parties et les invités sont prévenus.",
        comite && !comite.tenu
          ? `Cette convocation remplace la séance du ${dateLongue(comite.seanceLe)} : ${PREVENUES}.`
          : "Convoquer de nouveau change le jour, le lieu ou les invités.",
      ),
    champs: ({ contexte: { comite } }) => [
      {
        nature: "date",
        code: "seanceLe",
        libelle: "Jour de la séance",
        aide: "Aujourd’hui ou une date à venir, à un an au plus.",
        defaut: comite?.tenu ? undefined : comite?.seanceLe,
      },
      {
        nature: "texte",
        code: "lieu",
        libelle: "Lieu",
        aide: "L’adresse et l’heure, ou le lien de la séance à distance.",
        defaut: comite?.lieu,
      },
      {
        nature: "cases",
        code: "invites",
        libelle: "Invités",
        aide: "L’ARS siège toujours. La séance s’ajoute au calendrier des invités.",
        options: OPTIONS_INVITES,
        defaut: comite?.invites.join(","),
        facultatif: true,
      },
      {
        nature: "texteLong",
        code: "participants",
        libelle: "Autres participants",
        aide: "Les personnes attendues, si vous les connaissez déjà.",
        defaut: comite?.participants,
        facultatif: true,
      },
    ],
    recit: ({ lieu, invites, participants }, apres) =>
      phrases(
        remplacement(apres?.contexte.comite),
        `Lieu : ${lieu}.`,
        invites.length > 0 && `Invités : ${enumerer(invites.map((invite) => NOM_INVITE[invite]))}.`,
        citation("Autres participants", participants),
      ),
    suite: ({ contexte }) =>
      phrases(
        "Le comité se réunit au jour dit, puis l’ARS inscrit son compte rendu. L’examen continue d’ici là, et l’ARS décide seule.",
        avisAttendus(contexte),
      ),
  },
  ComiteTenu: {
    verbe: "Inscrire le compte rendu du comité",
    passe: ({ conclusion }) => `Comité de validation tenu : ${NOM_CONCLUSION[conclusion].toLowerCase()}`,
    effet:
      "Le compte rendu entre au dossier, où toutes les parties le lisent. Il ne vaut pas décision : l’ARS reste libre de la sienne.",
    champs: (situation) => [
      seance(situation),
      {
        nature: "texteLong",
        code: "participants",
        libelle: "Participants",
        aide: "Nom et service de chaque personne présente.",
        defaut: situation.contexte.comite?.participants,
      },
      { nature: "choix", code: "conclusion", libelle: "Conclusion du comité", options: OPTIONS_CONCLUSION },
      {
        nature: "texteLong",
        code: "compteRendu",
        libelle: "Compte rendu",
        aide: "Ce qui a été dit et ce qui fonde la conclusion. La CPTS le lit.",
      },
    ],
    recit: ({ seanceLe, participants, compteRendu }) =>
      phrases(
        `Séance du ${dateLongue(seanceLe)}.`,
        citation("Participants", participants),
        citation("Compte rendu", compteRendu),
      ),
    suite: ({ contexte }) =>
      phrases("La décision reste à prendre : elle appartient au directeur général de l’ARS.", avisAttendus(contexte)),
  },
};
