import { fichesAction } from "../../texte/blocs/action-sheets.ts";
import { champDeLignes } from "../block-field.ts";
import { PREVENTION as MISSION } from "../missions/prevention/index.ts";
import type { Section } from "../modele.ts";
import { fichesPretes } from "../ready-rows.ts";

export const PREVENTION: Section = {
  code: "prevention",
  titre: "Mission : prévention",
  attendu:
    "L’ARS attend peu d’actions, mais choisies d’après vos chiffres, dirigées vers ceux qui n’en profitent pas, et " +
    "menées avec ceux qui font déjà de la prévention. La mission démarre au plus tard douze mois après la signature " +
    "du contrat et fonctionne pleinement à vingt-quatre mois.",
  points: [
    "Le risque choisi et le chiffre local qui le justifie",
    "Le public visé et la façon d’aller vers lui",
    "Les actions, les lieux et les dates",
    "Les partenaires et ce que chacun apporte",
    "Une mesure avant et une mesure après",
  ],
  champs: [
    {
      code: "risquesEtPublics",
      libelle: "Quel risque voulez-vous réduire, et chez qui ?",
      nature: "texteLong",
      aide:
        "Dépistage, vaccination, chutes, médicaments trop nombreux, addictions, santé des femmes, santé mentale des " +
        "jeunes. Rézone CPTS donne des indicateurs de prévention : partez du plus bas.",
      minimum: 100,
    },
    {
      code: "actionsDePrevention",
      libelle: "Quelles actions, où et quand ?",
      nature: "texteLong",
      aide:
        "Une à trois actions. Pour chacune : le lieu, la date ou le rythme, qui la mène, comment vous touchez ceux " +
        "qui ne viennent pas d’eux-mêmes.",
      minimum: 120,
    },
    {
      code: "partenairesPrevention",
      libelle: "Avec quels partenaires ?",
      nature: "texteLong",
      aide:
        "Centre de dépistage des cancers, CPAM et MSA, école, protection maternelle et infantile, communes, " +
        "associations. Dites ce que chacun fait déjà, pour ne pas le refaire.",
      minimum: 60,
    },
    {
      code: "equipePrevention",
      libelle: "Qui conduit cette mission, avec quels moyens ?",
      nature: "texteLong",
      aide: "Le responsable, le groupe, le temps, le matériel, le coût prévu.",
      minimum: 60,
    },
    {
      code: "suiviPrevention",
      libelle: "À quoi voyez-vous que cela marche ?",
      nature: "texteLong",
      aide:
        "Le nombre de personnes touchées et, si l’Assurance maladie le suit, un taux de dépistage ou de vaccination. " +
        "Pour chacun : le point de départ, la cible, la preuve.",
      minimum: 80,
    },
    champDeLignes(
      {
        code: "fichesPrevention",
        libelle: "Fiches action de prévention",
        aide: "Une fiche par action. Insérez-en une prête et adaptez-la. Celles que vous aurez écrites pour une autre mission ou une autre année se proposeront aussi dessous.",
      },
      fichesAction({ minimum: 1, pretes: fichesPretes(MISSION.volets) }),
    ),
  ],
  exemple:
    "Le dépistage du cancer colorectal atteint 24 % dans la haute vallée, dix points de moins que dans le " +
    "département (Rézone CPTS, avril 2027). De mars à octobre, les seize pharmacies et les infirmiers proposent le " +
    "test aux personnes de 50 à 74 ans et le remettent après un échange de cinq minutes. Les mairies joignent un " +
    "courrier à leur bulletin, et un camion d’information stationne sur quatre marchés. Le centre régional de " +
    "dépistage forme 30 professionnels et transmet les chiffres. Une sage-femme et un pharmacien conduisent la " +
    "mission. Cible : 400 tests remis la première année, et un taux de 30 % à deux ans dans les neuf communes de la " +
    "haute vallée.",
  questions: [
    "Pourquoi ce risque, et pas un autre où l’écart est plus grand ?",
    "Comment touchez-vous les personnes qui ne consultent pas ?",
    "Qu’ajoutez-vous aux campagnes nationales et à celles de la CPAM ?",
    "Que devient une personne dont le test est positif et qui n’a pas de médecin traitant ?",
  ],
  longueur: "Deux à quatre pages, puis une fiche par action",
};
