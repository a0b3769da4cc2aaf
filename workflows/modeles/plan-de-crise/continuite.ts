import type { Section } from "../modele.ts";

export const CONTINUITE: Section = {
  code: "continuite",
  titre: "Continuité des soins",
  attendu:
    "L’ARS demande ce que deviennent les soins qui ne peuvent pas attendre. Elle n’attend aucune liste de patients : " +
    "chaque soignant garde la sienne dans son propre logiciel.",
  points: [
    "Les soins qui ne peuvent pas attendre, par type et en totaux",
    "Les binômes de cabinets qui se remplacent",
    "Le relais des pharmacies, de l’hospitalisation à domicile et des prestataires",
    "Les personnes isolées : qui les appelle, avec la mairie",
  ],
  champs: [
    {
      code: "soinsQuiNAttendentPas",
      libelle: "Quels soins ne peuvent pas attendre, et combien y en a-t-il ?",
      nature: "texteLong",
      aide: "Dialyse, oxygène, insuline, traitements à domicile : des totaux par type, jamais de noms.",
      minimum: 60,
    },
    {
      code: "relaisEntreCabinets",
      libelle: "Qui prend le relais de qui ?",
      nature: "texteLong",
      aide: "Des binômes de cabinets, leur accord et sa date.",
      minimum: 60,
    },
    {
      code: "personnesIsolees",
      libelle: "Qui appelle les personnes isolées ?",
      nature: "texteLong",
      aide: "La mairie tient son registre ; dites comment vous vous partagez les appels.",
      minimum: 40,
    },
  ],
  exemple:
    "Les infirmiers comptent, en totaux, 34 injections d’insuline par jour, 9 personnes sous oxygène et 6 traitements " +
    "par perfusion. Chaque infirmier prépare la liste de ses passages prioritaires dans son logiciel ; elle n’en sort " +
    "pas. Onze binômes de cabinets ont signé un accord de relais. Les pharmacies gardent sept jours de traitement pour " +
    "les communes de la haute vallée. Les mairies appellent les personnes de leur registre ; la CPTS rappelle celles " +
    "qui signalent un problème de santé.",
  questions: [
    "Que devient une personne sous oxygène si la route est coupée ?",
    "Les binômes se sont-ils déjà remplacés ?",
    "Où sont les listes, et qui peut les lire ?",
  ],
  longueur: "Une demi-page à une page",
};
