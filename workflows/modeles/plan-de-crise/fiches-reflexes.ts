import { fichesReflexes } from "../../texte/blocs/reflex-sheets.ts";
import type { Lignes } from "../../texte/lignes.ts";
import { champDeLignes } from "../block-field.ts";
import type { Section } from "../modele.ts";

/** The five kinds of the national frame, with what each one asks to foresee. */
const PRETES: NonNullable<Lignes["pretes"]> = [
  {
    crise: "Blessés, du corps ou de l’esprit",
    actions: "Soins simples des blessés légers\nÉcoute psychologique\nLiaison avec le 15",
    intervenants: "Médecins, infirmiers, psychologues, pharmaciens",
  },
  {
    crise: "Malades et personnes âgées en nombre",
    actions: "Appels aux personnes fragiles\nVisites à domicile\nRenfort des EHPAD",
    intervenants: "Infirmiers, médecins, aides à domicile, pharmaciens",
  },
  {
    crise: "Maladie infectieuse nouvelle",
    actions:
      "Protections pour tous\nCircuit séparé dans les cabinets\nLieu et équipe de vaccination, si elle est décidée",
    intervenants: "Médecins, infirmiers, pharmaciens, sages-femmes",
  },
  {
    crise: "Risque nucléaire, radiologique ou chimique",
    actions: "Attendre les consignes\nSe confiner\nOrienter vers le 15",
    aEviter: "Aller sur les lieux\nRecevoir une personne exposée sans consigne",
    intervenants: "Ceux que le 15 ou l’ARS demandent",
  },
  {
    crise: "Soins empêchés : pénurie, neige, inondation, cyclone",
    actions: "Binômes de cabinets\nRelais des traitements à domicile\nTournées regroupées",
    intervenants: "Infirmiers, pharmaciens, médecins, prestataires de matériel",
  },
];

export const FICHES_REFLEXES: Section = {
  code: "fichesReflexes",
  titre: "Fiches réflexes",
  attendu:
    "Une page par type de crise, que l’on lit debout. L’ARS attend les cinq types de la trame nationale, chacun relu " +
    "et daté.",
  points: [
    "Les cinq types de crise, une fiche chacun",
    "Qui alerte, qui vient, où, avec quoi, que dire aux habitants",
    "Ce que l’on ne fait pas",
    "La personne qui a écrit la fiche et la date de sa relecture",
  ],
  champs: [
    champDeLignes(
      {
        code: "fichesReflexes",
        libelle: "Fiches réflexes",
        aide: "Insérez les cinq fiches prêtes, puis adaptez chacune avec une personne de votre territoire.",
      },
      fichesReflexes({ minimum: 5, pretes: PRETES }),
    ),
    {
      code: "relectureDesFiches",
      libelle: "Qui a relu ces fiches ?",
      nature: "texteLong",
      aide: "L’ARS, l’hôpital, une mairie, le 15 : le nom du service et la date.",
      minimum: 20,
    },
  ],
  exemple:
    "Soins empêchés, inondation de la haute vallée. Alerte : la mairie de Lestrac appelle le référent, qui envoie le " +
    "message. Viennent : deux infirmiers de Vieux-Pont, un pharmacien, un médecin, en moins de deux heures. Lieu : la " +
    "salle des fêtes de Marsange, qui a un groupe électrogène. Première heure : chaque infirmier dit combien de soins " +
    "ne peuvent pas attendre. Deuxième heure : les binômes se partagent les tournées. On ne part pas en voiture sur " +
    "une route coupée. Aux habitants : « Les soins à domicile continuent, un soignant vous appelle. »",
  questions: [
    "Chaque fiche tient-elle sur une page ?",
    "Une personne qui n’était pas là saurait-elle s’en servir ?",
    "Quand ont-elles été essayées pour la dernière fois ?",
  ],
  longueur: "Cinq fiches d’une page",
};
