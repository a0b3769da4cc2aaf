import { NOM_MISSION } from "../missions/missions.ts";
import { budget, DEPENSE, RECETTE } from "../texte/blocs/budget.ts";
import { calendrier } from "../texte/blocs/calendar.ts";
import { champDeLignes } from "./block-field.ts";
import { liste, question } from "./mission-part.ts";
import type { ModeleMission, Section } from "./modele.ts";

/** What both halves of a mission share: when, and with what. */
export const sectionsCommunes = (modele: ModeleMission): Section[] => [quand(modele), avecQuoi(modele)];

const quand = ({ calendrier: etapes, exemples }: ModeleMission): Section => ({
  code: "calendrier",
  titre: "Calendrier",
  attendu: "Où vous en serez 6, 12, 18 et 24 mois après la signature du contrat.",
  points: etapes.map(({ mois, jalons }) => `${mois} mois : ${jalons.join(" ")}`),
  champs: [
    ...etapes.map(({ mois, jalons }) => question(`mois${mois}`, `À ${mois} mois`, jalons.join(" "), 10)),
    champDeLignes(
      {
        code: "tableauDuCalendrier",
        libelle: "Tableau du calendrier",
        aide: "Les étapes prêtes attendent vos dates et vos responsables.",
      },
      calendrier({ pretes: etapes.flatMap(({ jalons }) => jalons.map((etape) => ({ etape }))) }),
    ),
  ],
  exemple: exemples.calendrier,
  questions: ["Que ferez-vous si une étape prend du retard ?", "Qui prévient la CPAM et l’ARS du démarrage ?"],
  longueur: "Quelques lignes par étape, ou un tableau",
});

const avecQuoi = ({ mission, moyens, pieges, exemples }: ModeleMission): Section => {
  const rattachement = NOM_MISSION[mission];
  return {
    code: "moyens",
    titre: "Moyens et points de vigilance",
    attendu: "Le temps, les personnes, les outils et l’argent que demande la mission.",
    points: moyens,
    champs: [
      question("moyens", "De quels moyens avez-vous besoin ?", "Comptez les heures de chacun.", 20),
      champDeLignes(
        {
          code: "budgetDeLaMission",
          libelle: "Budget de la mission",
          aide: "Une ligne par recette et par dépense, la première année.",
        },
        budget({
          pretes: [
            { poste: "Part fixe de la mission", nature: RECETTE, rattachement },
            { poste: "Indemnités des professionnels", nature: DEPENSE, rattachement },
            { poste: "Part du temps de coordination", nature: DEPENSE, rattachement },
            { poste: "Matériel, salles et déplacements", nature: DEPENSE, rattachement },
          ],
        }),
      ),
      { code: "vigilance", libelle: "Points de vigilance", nature: "texteLong", facultatif: true },
    ],
    exemple: `${exemples.moyens}\n\nPièges à éviter :\n${liste(pieges)}`,
    questions: [
      "Que devient la mission si le financement est partiel ?",
      "Combien d’heures par mois chacun peut-il vraiment donner ?",
    ],
    longueur: "Une demi-page, et un tableau de dépenses",
  };
};
