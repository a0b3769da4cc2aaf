import type { Section } from "../modele.ts";

export const OBSERVATIONS: Section = {
  code: "observations",
  titre: "Observations de chaque partie",
  attendu:
    "Chaque partie écrit ici ce qu’elle veut laisser, sans être corrigée par les autres. La signature dit ensuite si " +
    "elle approuve, si elle signe avec des réserves, ou si elle a seulement pris connaissance.",
  points: [
    "Les mots de chaque partie, repris tels quels",
    "Les réserves, rattachées à un point précis",
    "La mention qu’il n’y en a pas, quand c’est le cas",
  ],
  champs: [
    {
      code: "observationsCpts",
      libelle: "Que souhaite ajouter la CPTS ?",
      nature: "texteLong",
      aide: "Recopiez son texte sans le changer. Si elle n’ajoute rien : « La CPTS n’a pas d’observation. »",
      minimum: 20,
    },
    {
      code: "observationsArs",
      libelle: "Que souhaite ajouter l’ARS ?",
      nature: "texteLong",
      aide: "Si elle n’ajoute rien : « L’ARS n’a pas d’observation. »",
      minimum: 20,
    },
    {
      code: "observationsCpam",
      libelle: "Que souhaite ajouter la CPAM ?",
      nature: "texteLong",
      aide: "Si elle n’ajoute rien : « La CPAM n’a pas d’observation. »",
      minimum: 20,
    },
  ],
  exemple:
    "CPTS : « Nous approuvons les chiffres et signons avec une réserve sur le taux du médecin traitant, qui ne tient " +
    "pas compte de trois départs. La préparation du 12 février nous a aidés ; nous demandons qu’elle devienne la " +
    "règle. » ARS : « La qualité du plan de crise est saluée. L’ARS attend le retour des créneaux du samedi. » " +
    "CPAM : « La CPAM remercie la CPTS pour un rapport complet, partie financière comprise. Elle s’engage à remettre " +
    "ses données à la date prévue. »",
  questions: [
    "Une observation contredit-elle le reste du compte rendu ?",
    "La réserve vise-t-elle un point précis ?",
    "Chaque partie sait-elle ce que sa signature veut dire ?",
  ],
  longueur: "Quelques lignes par partie",
};
