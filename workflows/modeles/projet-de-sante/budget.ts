import { NOM_MISSION } from "../../missions/missions.ts";
import { budget, DEPENSE, RECETTE } from "../../texte/blocs/budget.ts";
import { champDeLignes } from "../block-field.ts";
import type { Section } from "../modele.ts";

const poste = (nom: string, nature: string, rattachement = "Fonctionnement") => ({ poste: nom, nature, rattachement });
const POSTES = [
  poste("Fonctionnement versé par la CPAM", RECETTE),
  poste("Part fixe de l’accès aux soins", RECETTE, NOM_MISSION.accesAuxSoins),
  poste("Part fixe du parcours", RECETTE, NOM_MISSION.parcours),
  poste("Part fixe de la prévention", RECETTE, NOM_MISSION.prevention),
  poste("Plan de crise", RECETTE, NOM_MISSION.crise),
  poste("Coordination, charges comprises", DEPENSE),
  poste("Comptable, assurance et local", DEPENSE),
  poste("Outils numériques", DEPENSE),
  poste("Indemnités des professionnels", DEPENSE, NOM_MISSION.accesAuxSoins),
  poste("Actions de prévention", DEPENSE, NOM_MISSION.prevention),
  poste("Réserve", DEPENSE),
];

export const BUDGET: Section = {
  code: "budget",
  titre: "Budget prévisionnel et ressources humaines",
  attendu:
    "L’ARS et la CPAM cherchent un budget équilibré, prudent, où chaque dépense se rattache au fonctionnement ou à " +
    "une mission. Elles regardent surtout la coordination et les indemnités.",
  points: [
    "Les recettes par origine, avec ce qui est acquis et ce qui ne l’est pas",
    "Les dépenses par mission, et le fonctionnement à part",
    "Les postes : fonction, temps de travail, coût chargé",
    "Les indemnités : barème, volume, plafond par personne",
    "Le suivi : qui engage, qui paie, qui contrôle, quand on rend compte",
  ],
  champs: [
    {
      code: "recettes",
      libelle: "D’où vient l’argent ?",
      nature: "texteLong",
      aide:
        "Le fonctionnement : 50 000, 60 000, 75 000 ou 90 000 € par an selon la taille, de 1 à 4. Les missions ont " +
        "une part fixe, avancée à 75 %, et une part variable versée après le bilan annuel : leurs montants sont à " +
        "vérifier avec votre CPAM. Ajoutez les aides de l’ARS et des collectivités.",
      minimum: 100,
    },
    {
      code: "depenses",
      libelle: "À quoi sert-il, la première année ?",
      nature: "texteLong",
      aide:
        "Une ligne par dépense, rattachée au fonctionnement ou à une mission. Gardez une réserve : une mission qui " +
        "démarre en cours d’année n’est payée qu’au prorata.",
      minimum: 100,
    },
    champDeLignes(
      {
        code: "budgetPrevisionnel",
        libelle: "Budget de la première année",
        aide: "Une ligne par recette et par dépense. Le total des unes et celui des autres s’affichent sous le tableau.",
      },
      budget({ minimum: 2, pretes: POSTES }),
    ),
    {
      code: "totalDepenses",
      libelle: "Quel est le total des dépenses de la première année, en euros ?",
      nature: "nombre",
      aide: "Le total des dépenses du tableau, réserve comprise.",
      exemple: "118 000",
      additionne: { bloc: "budgetPrevisionnel", colonne: "montant", nature: DEPENSE },
    },
    {
      code: "ressourcesHumaines",
      libelle: "Qui travaille pour la CPTS, et combien de temps ?",
      nature: "texteLong",
      aide:
        "Coordination, secrétariat, prestataires : fonction, temps, coût salaire et charges compris, date " +
        "d’embauche. Puis le temps indemnisé des professionnels, mission par mission.",
      minimum: 100,
    },
    {
      code: "suiviFinancier",
      libelle: "Comment suivez-vous et contrôlez-vous les dépenses ?",
      nature: "texteLong",
      aide:
        "Qui signe, à partir de quel montant à deux, le comptable, le point trimestriel, le vote des comptes et leur " +
        "envoi à l’ARS et à la CPAM.",
      minimum: 80,
    },
  ],
  exemple:
    "Recettes de la première année : 60 000 € de fonctionnement (taille 2) et 58 000 € de parts fixes, au prorata de " +
    "la date de démarrage de chaque mission (montants à vérifier avec la CPAM). La part variable n’y figure pas : " +
    "elle n’est connue qu’après le bilan. Dépenses : coordinatrice à temps plein, 52 000 € ; indemnités, 30 000 € ; " +
    "comptable, assurance et local, 12 000 € ; outils numériques, 11 000 € ; actions de prévention, 8 000 € ; " +
    "réserve, 5 000 €. Total : 118 000 €. Le trésorier et la coordinatrice signent à deux au-delà de 500 €. Un point " +
    "est fait chaque trimestre en bureau, et les comptes votés partent à l’ARS et à la CPAM dans le mois.",
  questions: [
    "Que supprimez-vous si la part variable est plus faible que prévu ?",
    "La coordination est-elle recrutée avant ou après la signature du contrat ?",
    "Quelle part du budget revient aux indemnités, et qui en profite ?",
    "Comment rattachez-vous une dépense à une mission ?",
    "Que faites-vous d’un excédent en fin d’année ?",
  ],
  longueur: "Deux à trois pages, avec un tableau sur deux ans",
};
