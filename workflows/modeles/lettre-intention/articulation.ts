import type { Section } from "../modele.ts";

export const ARTICULATION: Section = {
  code: "articulation",
  titre: "Articulation avec l’existant",
  attendu:
    "L’ARS vérifie que la CPTS complète ce qui existe et ne le double pas. Elle veut lire qui fait quoi, et à qui " +
    "vous avez parlé.",
  points: [
    "Les maisons de santé, centres de santé et équipes de soins du territoire",
    "La régulation des appels et les gardes",
    "L’hôpital et les dispositifs d’appui",
    "Les projets de santé des collectivités",
    "Pour chacun : le lien prévu et la personne rencontrée",
  ],
  champs: [
    {
      code: "exerciceCoordonne",
      libelle: "Quelles maisons, quels centres de santé et quelles équipes de soins travaillent déjà ici ?",
      nature: "texteLong",
      aide:
        "Une maison de santé s’occupe de ses patients ; la CPTS, de tous les habitants. Dites ce que chacune garde. " +
        "S’il n’y en a aucune, écrivez-le.",
      minimum: 40,
    },
    {
      code: "regulationEtGardes",
      libelle: "Comment vous reliez-vous au service d’accès aux soins et aux gardes ?",
      nature: "texteLong",
      aide:
        "Le service d’accès aux soins (SAS) est la régulation téléphonique du département, jour et nuit. La " +
        "permanence des soins (PDSA) couvre les soirs, les nuits, les dimanches et les jours fériés.",
      minimum: 60,
    },
    {
      code: "hopitalEtAppui",
      libelle: "Quels liens avec l’hôpital et les dispositifs d’appui ?",
      nature: "texteLong",
      aide:
        "Le groupement hospitalier (GHT), l’hospitalisation à domicile, le dispositif d’appui à la coordination " +
        "(DAC), qui aide pour les situations complexes.",
      minimum: 60,
    },
    {
      code: "projetsLocaux",
      libelle: "Quels projets des collectivités croisent le vôtre ?",
      nature: "texteLong",
      aide: "Un contrat local de santé (CLS), un projet de santé mentale (PTSM), une action de la communauté de communes.",
      facultatif: true,
    },
  ],
  exemple:
    "La maison de santé de Marsange garde ses protocoles et ses réunions ; elle ouvre à la CPTS son expérience du " +
    "suivi du diabète. Cinq médecins du territoire participent déjà au service d’accès aux soins ; nous avons " +
    "rencontré son responsable le 9 décembre et convenu que la régulation adresse les demandes sans solution à une " +
    "liste de créneaux de la CPTS. Le dispositif d’appui à la coordination reste l’interlocuteur des situations " +
    "complexes : la CPTS le fait connaître. Le contrat local de santé de Haute-Orbelle traite la mobilité ; sa " +
    "coordinatrice assiste à nos réunions.",
  questions: [
    "Qu’est-ce que la CPTS fait que personne ne fait aujourd’hui ?",
    "Avez-vous rencontré le service d’accès aux soins et le dispositif d’appui à la coordination ?",
    "Que pensent du projet les responsables de la maison de santé et de l’hôpital ?",
    "Comment évitez-vous que les mêmes professionnels assistent à deux réunions sur le même sujet ?",
  ],
  longueur: "Une demi-page",
};
