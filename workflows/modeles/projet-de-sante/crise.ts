import { fichesAction } from "../../texte/blocs/action-sheets.ts";
import { champDeLignes } from "../block-field.ts";
import { CRISE as MISSION } from "../missions/crise/index.ts";
import type { Section } from "../modele.ts";
import { fichesPretes } from "../ready-rows.ts";

export const CRISE: Section = {
  code: "crise",
  titre: "Mission : réponse aux crises sanitaires graves",
  attendu:
    "L’ARS attend les risques de votre territoire, une équipe que l’on peut joindre et une façon de prévenir ; le " +
    "plan lui-même s’écrit la première année, puis se met à jour tous les ans. La mission démarre au plus tard six " +
    "mois après la signature du contrat et fonctionne pleinement à dix-huit mois.",
  points: [
    "Les risques propres au territoire, parmi les cinq types de crise",
    "Le référent de crise, son suppléant et la cellule de crise",
    "La liste des professionnels que l’on peut appeler, et qui la tient à jour",
    "Le suivi des malades chroniques quand tout s’arrête",
    "Les liens avec l’ARS, l’hôpital et les maires ; les exercices et le bilan après chacun",
  ],
  champs: [
    {
      code: "risquesDuTerritoire",
      libelle: "À quels risques le territoire est-il exposé ?",
      nature: "texteLong",
      aide:
        "Cinq types : afflux de blessés ; malades nombreux et personnes âgées fragiles (épidémie, canicule, grand " +
        "froid, pollution) ; nouvel agent infectieux ; risque nucléaire, radiologique ou chimique ; offre de soins " +
        "empêchée (neige, inondation, pénurie). Dites lesquels vous préparez d’abord.",
      minimum: 80,
    },
    {
      code: "celluleDeCrise",
      libelle: "Qui compose la cellule de crise, et qui la déclenche ?",
      nature: "texteLong",
      aide:
        "Quelques personnes de métiers différents, un référent et un suppléant, la façon de les joindre. Les numéros " +
        "personnels vont dans le plan, pas dans ce document.",
      minimum: 80,
    },
    {
      code: "mobilisation",
      libelle: "Comment prévenez-vous et mobilisez-vous les professionnels ?",
      nature: "texteLong",
      aide:
        "La liste des volontaires par métier, l’outil d’alerte, les lieux de repli, le matériel, la continuité des " +
        "soins des malades chroniques et des personnes isolées.",
      minimum: 100,
    },
    {
      code: "liensEnCrise",
      libelle: "Avec qui agissez-vous pendant une crise ?",
      nature: "texteLong",
      aide:
        "L’ARS, qui reconnaît la crise ; l’hôpital et son plan blanc ; les maires et leur plan communal de " +
        "sauvegarde ; les CPTS voisines ; le SAMU.",
      minimum: 60,
    },
    {
      code: "preparation",
      libelle: "Comment vous préparez-vous, et comment gardez-vous le plan à jour ?",
      nature: "texteLong",
      aide:
        "Le calendrier d’écriture du plan, sa présentation à l’ARS, la formation, un exercice, le bilan écrit, la " +
        "date de mise à jour annuelle.",
      minimum: 80,
    },
    champDeLignes(
      {
        code: "fichesCrise",
        libelle: "Fiches action de préparation aux crises",
        aide: "Une fiche par action. Insérez-en une prête et adaptez-la. Celles que vous aurez écrites pour une autre mission ou une autre année se proposeront aussi dessous.",
      },
      fichesAction({ pretes: fichesPretes(MISSION.volets) }),
    ),
  ],
  exemple:
    "Trois risques viennent d’abord : la crue de l’Orbelle, qui coupe la haute vallée ; la canicule, avec 13 % " +
    "d’habitants de plus de 75 ans ; une épidémie dans les cinq EHPAD. La cellule de crise réunit un médecin " +
    "référent, une infirmière suppléante, un pharmacien et la coordinatrice ; elle se déclenche à la demande de " +
    "l’ARS ou de deux de ses membres. Cinquante-deux volontaires de huit métiers sont inscrits et confirment chaque " +
    "mois d’avril. Chaque infirmier tient la liste de ses patients à ne pas laisser sans passage. Le plan, écrit " +
    "avec l’hôpital et sept mairies, est présenté à l’ARS en octobre 2028 ; un exercice d’inondation a lieu en mars, " +
    "suivi d’un bilan d’une page.",
  questions: [
    "Qui répond si l’ARS appelle un dimanche à 6 heures ?",
    "La liste des volontaires date de quand, et qui la vérifie ?",
    "Votre plan est-il cohérent avec celui de l’hôpital et des communes ?",
    "Que devient un patient sous oxygène ou en dialyse si la route est coupée ?",
    "Quand a lieu le premier exercice, et qui en écrit le bilan ?",
  ],
  longueur: "Deux à quatre pages ; le plan de crise est un document à part",
};
