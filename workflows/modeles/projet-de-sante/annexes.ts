import { membres } from "../../texte/blocs/members.ts";
import { champDeLignes } from "../block-field.ts";
import type { Section } from "../modele.ts";

export const ANNEXES: Section = {
  code: "annexes",
  titre: "Annexes",
  attendu:
    "L’ARS vérifie ici que le dossier est complet. Une pièce manquante retarde la lecture : mieux vaut annoncer " +
    "qu’elle arrive, et quand.",
  points: [
    "Les statuts signés et le récépissé de déclaration de l’association",
    "La liste des membres, par profession et commune",
    "Les lettres d’engagement des partenaires",
    "La carte et la liste des communes",
    "Les données du diagnostic et les fiches d’action",
  ],
  champs: [
    {
      code: "piecesJointes",
      libelle: "Quelles pièces joignez-vous ?",
      nature: "texteLong",
      aide:
        "Une pièce par ligne, avec sa date : statuts, récépissé, liste des membres, carte, données, fiches d’action, " +
        "budget détaillé.",
      minimum: 60,
    },
    champDeLignes(
      {
        code: "listeDesMembres",
        libelle: "Liste des membres",
        aide: "Une ligne par adhérent, avec son accord : profession, commune, numéro RPPS s’il en a un.",
      },
      membres({ minimum: 3 }),
    ),
    {
      code: "lettresEngagement",
      libelle: "Quels partenaires ont signé une lettre d’engagement ?",
      nature: "texteLong",
      aide:
        "Le partenaire, le signataire, la date. Une lettre dit ce que chacun fait ; un simple soutien ne suffit pas. " +
        "S’il n’y en a pas encore, écrivez-le.",
      minimum: 40,
    },
    {
      code: "piecesAVenir",
      libelle: "Quelles pièces arrivent plus tard, et quand ?",
      nature: "texteLong",
      aide: "Par exemple un procès-verbal d’assemblée ou une convention en cours de signature.",
      facultatif: true,
    },
  ],
  exemple:
    "Annexe 1 : statuts signés le 15 mars 2027 et récépissé de déclaration du 22 mars. Annexe 2 : liste des 118 " +
    "membres par profession et commune, publiée avec leur accord. Annexe 3 : lettres d’engagement du centre " +
    "hospitalier de Roquebelle (6 octobre), de l’EHPAD des Saules (12 octobre) et du dispositif d’appui à la " +
    "coordination (3 novembre). Annexe 4 : carte et liste des 23 communes avec leur code INSEE. Annexe 5 : tableaux " +
    "du diagnostic. Annexe 6 : onze fiches d’action. Annexe 7 : budget détaillé sur deux ans. À venir : la " +
    "convention avec le service d’accès aux soins, attendue en janvier 2028.",
  questions: [
    "Les statuts joints sont-ils la version signée et déclarée ?",
    "La liste des membres correspond-elle au nombre annoncé dans la synthèse ?",
    "Les pièces contiennent-elles des numéros personnels ou des données de patients à retirer ?",
  ],
  longueur: "Une page de liste ; les pièces se joignent à part",
};
