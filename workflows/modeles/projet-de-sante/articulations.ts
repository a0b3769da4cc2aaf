import type { Section } from "../modele.ts";

export const ARTICULATIONS: Section = {
  code: "articulations",
  titre: "Articulations",
  attendu:
    "L’ARS vérifie que chacun garde son rôle : la CPTS relie, elle ne remplace pas. Pour chaque partenaire, elle " +
    "cherche trois choses : ce qu’il fait, ce que vous faites, comment vous vous parlez.",
  points: [
    "La régulation, les gardes et les urgences",
    "L’hôpital, l’hospitalisation à domicile et les cliniques",
    "Les maisons de santé, les centres de santé et les équipes de soins",
    "Le dispositif d’appui à la coordination, le médico-social et le social",
    "Les contrats et projets locaux de santé",
  ],
  champs: [
    {
      code: "gardesEtUrgences",
      libelle: "Comment vous répartissez-vous les rôles avec les gardes et les urgences ?",
      nature: "texteLong",
      aide:
        "La permanence des soins (PDSA : soirs, nuits, dimanches), la maison médicale de garde, le service des " +
        "urgences. Dites où s’arrêtent vos horaires et où commencent les leurs.",
      minimum: 80,
    },
    {
      code: "hopital",
      libelle: "Quels liens avec l’hôpital et l’hospitalisation à domicile ?",
      nature: "texteLong",
      aide:
        "Entrées et sorties, lignes téléphoniques pour un avis, interlocuteur désigné, convention ou lettre " +
        "d’engagement.",
      minimum: 80,
    },
    {
      code: "structuresDeVille",
      libelle: "Quels liens avec les maisons de santé, centres de santé et équipes de soins ?",
      nature: "texteLong",
      aide:
        "Une maison de santé, un centre ou une équipe de soins primaires suit ses patients ; une équipe de soins " +
        "spécialisés apporte son avis ; la CPTS s’occupe de tous les habitants. S’il n’y en a aucune, écrivez-le.",
      minimum: 60,
    },
    {
      code: "appuiEtMedicoSocial",
      libelle: "Quels liens avec le dispositif d’appui, le médico-social et le social ?",
      nature: "texteLong",
      aide:
        "Le dispositif d’appui à la coordination (DAC), les EHPAD, les services à domicile, le centre communal " +
        "d’action sociale, la protection maternelle et infantile, la santé au travail.",
      minimum: 80,
    },
    {
      code: "contratsLocaux",
      libelle: "Quels projets locaux ou expérimentations croisent le vôtre ?",
      nature: "texteLong",
      aide:
        "Contrat local de santé (CLS), projet territorial de santé mentale (PTSM), expérimentation « article 51 » " +
        "(une organisation nouvelle financée à titre d’essai).",
      facultatif: true,
    },
  ],
  exemple:
    "La CPTS répond en journée et le samedi matin ; la maison médicale de garde de Roquebelle prend le relais le " +
    "soir et le dimanche, et garde sa régulation. Le centre hospitalier a désigné une cadre et un gériatre, et ouvre " +
    "une ligne d’avis de 12 h à 14 h. La maison de santé de Marsange suit ses 6 100 patients selon ses protocoles ; " +
    "elle partage celui du diabète, que la CPTS propose aux autres cabinets. Le dispositif d’appui reste seul à " +
    "coordonner les situations complexes : nous l’appelons, il nous rend compte. Le contrat local de santé de " +
    "Haute-Orbelle finance le transport vers les consultations ; sa coordinatrice siège au conseil d’administration " +
    "avec voix consultative.",
  questions: [
    "Avez-vous un écrit, même court, avec chaque partenaire ?",
    "Qui appelle qui quand une situation relève de deux structures ?",
    "Que fait la CPTS que le dispositif d’appui ne fait pas, et inversement ?",
    "Les financements se recoupent-ils ?",
  ],
  longueur: "Deux à trois pages, ou un tableau d’une ligne par partenaire",
};
