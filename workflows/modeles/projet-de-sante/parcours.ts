import { fichesAction } from "../../texte/blocs/action-sheets.ts";
import { champDeLignes } from "../block-field.ts";
import { PARCOURS as MISSION } from "../missions/parcours/index.ts";
import type { Section } from "../modele.ts";
import { fichesPretes } from "../ready-rows.ts";

export const PARCOURS: Section = {
  code: "parcours",
  titre: "Mission : parcours pluriprofessionnels",
  attendu:
    "L’ARS préfère un ou deux parcours précis, que plusieurs métiers suivent vraiment, à une longue liste. La " +
    "mission démarre au plus tard douze mois après la signature du contrat et fonctionne pleinement à vingt-quatre " +
    "mois.",
  points: [
    "Le choix du parcours et le constat qui le fonde",
    "Les étapes : qui fait quoi, à quel moment, qui prévient qui",
    "Les métiers de la ville, l’hôpital et le médico-social concernés",
    "L’outil qui transmet l’information en sécurité",
    "Le nombre de patients visé et la façon de le compter",
  ],
  champs: [
    {
      code: "choixDuParcours",
      libelle: "Quel parcours choisissez-vous, et pourquoi ?",
      nature: "texteLong",
      aide:
        "Un problème fréquent ici, où les relais se perdent : insuffisance cardiaque, diabète, personnes âgées " +
        "fragiles, addictions, santé mentale. Rappelez le chiffre du diagnostic.",
      minimum: 100,
    },
    {
      code: "etapesDuParcours",
      libelle: "Que change ce parcours, étape par étape ?",
      nature: "texteLong",
      aide:
        "Repérage, premier rendez-vous, suivi, alerte, sortie. Pour chaque étape : le métier, le délai, " +
        "l’information transmise. Racontez un cas type, jamais un patient réel.",
      minimum: 150,
    },
    {
      code: "acteursDuParcours",
      libelle: "Qui participe, et comment cela s’écrit-il ?",
      nature: "texteLong",
      aide:
        "Les métiers, le service hospitalier, le dispositif d’appui à la coordination (DAC), les services à " +
        "domicile ; le protocole (la règle commune écrite) et les réunions.",
      minimum: 80,
    },
    {
      code: "equipeParcours",
      libelle: "Qui conduit cette mission, avec quels moyens ?",
      nature: "texteLong",
      aide: "Le responsable, le groupe, le temps, la formation, les outils, le coût prévu.",
      minimum: 60,
    },
    {
      code: "suiviParcours",
      libelle: "À quoi voyez-vous que cela marche ?",
      nature: "texteLong",
      aide:
        "Protocoles écrits, professionnels engagés, patients suivis, retours à l’hôpital évités. Pour chacun : le " +
        "point de départ, la cible, la preuve.",
      minimum: 80,
    },
    champDeLignes(
      {
        code: "fichesParcours",
        libelle: "Fiches action du parcours",
        aide: "Une fiche par action. Insérez-en une prête et adaptez-la. Celles que vous aurez écrites pour une autre mission ou une autre année se proposeront aussi dessous.",
      },
      fichesAction({ minimum: 1, pretes: fichesPretes(MISSION.volets) }),
    ),
  ],
  exemple:
    "Nous choisissons l’insuffisance cardiaque : l’hôpital de Roquebelle constate qu’un patient sur quatre y revient " +
    "dans les trois mois. Avant la sortie, le service prévient la CPTS par messagerie sécurisée. L’infirmière passe " +
    "dans les sept jours ; le pharmacien fait le point sur les médicaments ; le médecin traitant reçoit le patient " +
    "dans les quatorze jours. Le masseur-kinésithérapeute et la diététicienne interviennent si besoin. En cas " +
    "d’alerte, l’infirmière joint un cardiologue sur une ligne réservée. Un protocole de quatre pages, écrit par " +
    "sept métiers, fixe ces règles. Cible : 60 patients suivis à vingt-quatre mois et 40 professionnels formés.",
  questions: [
    "Que fait chacun de nouveau par rapport à aujourd’hui ?",
    "L’hôpital s’est-il engagé par écrit à prévenir avant la sortie ?",
    "Que devient le patient qui n’a pas de médecin traitant ?",
    "Qui tient le protocole à jour ?",
    "Comment mesurez-vous l’effet pour les patients, au-delà du nombre de réunions ?",
  ],
  longueur: "Trois à cinq pages, puis une fiche par parcours",
};
