import type { ActionType } from "../../modele.ts";

export const ACTIONS_CRISE: readonly ActionType[] = [
  {
    titre: "Écrire le plan en quatre séances, puis le tenir à jour",
    description:
      "Un petit groupe remplit la trame nationale la première année. Ensuite, une demi-journée par an peut suffire pour le mettre à jour, si la date est fixée d’avance.",
    etapes: [
      "Demandez à l’ARS la trame nationale et un exemple de plan déjà accepté dans la région.",
      "Séance 1 : risques, cellule de crise, qui décide d’alerter.",
      "Séances 2 et 3 : une fiche réflexe par type de crise, chacune confiée à un rédacteur.",
      "Séance 4 : relecture avec l’ARS, l’hôpital et une mairie ; corrections.",
      "Faites approuver le plan par le conseil d’administration, puis envoyez-le à l’ARS, à la CPAM et à tous les membres.",
      "Inscrivez tout de suite la date de la mise à jour annuelle.",
    ],
    pilote: "Le référent crise",
    partenaires: ["ARS", "Hôpital", "Mairies", "CPAM"],
  },
  {
    titre: "Une fiche réflexe pour chacun des cinq types de crise",
    description:
      "Une page par type : qui alerte, qui vient, où, avec quoi, que dire aux patients. Ce sont les cinq types de la trame nationale.",
    etapes: [
      "Blessés, du corps ou de l’esprit : attentat, incendie, accident collectif. Prévoyez les soins simples et l’écoute psychologique.",
      "Malades et personnes âgées en nombre : épidémie saisonnière, canicule, grand froid, pollution. Prévoyez les appels et les visites.",
      "Maladie infectieuse nouvelle, avec une éventuelle campagne de vaccination. Prévoyez protections, circuit séparé, lieu et équipe.",
      "Risque nucléaire, radiologique ou chimique. Prévoyez surtout ce qu’il ne faut pas faire, et qui appeler.",
      "Soins empêchés : pénurie, neige, inondation, cyclone. Prévoyez la continuité pour les patients chroniques.",
    ],
    pilote: "Un rédacteur par fiche, de métiers différents",
    partenaires: ["ARS", "15 et pompiers", "Psychologues", "Pharmacies", "Mairies"],
  },
  {
    titre: "La chaîne d’alerte, essayée deux fois par an",
    description: "Une liste de volontaires à jour, un message prêt, et la mesure du temps de réponse.",
    etapes: [
      "Recueillez par écrit l’accord de chaque volontaire : métier, numéro, délai pour venir, compétences utiles.",
      "Écrivez le message d’alerte à l’avance : quoi, où, quand, à qui répondre.",
      "Prévoyez un second moyen si le téléphone mobile ne passe plus.",
      "Lancez un essai sans prévenir l’heure ; notez les réponses et le temps.",
      "Corrigez les numéros dans la semaine.",
    ],
    pilote: "La coordination, avec le référent crise",
    partenaires: ["Tous les membres", "CPTS voisines", "SAS"],
  },
  {
    titre: "Un exercice par an, deux heures, autour d’une table",
    description:
      "Vous déroulez un scénario proche de chez vous et vous notez où le plan bloque. C’est la meilleure matière pour la mise à jour.",
    etapes: [
      "Choisissez un scénario local et trois surprises : route coupée, panne, médecin absent.",
      "Invitez l’ARS, l’hôpital et une mairie, même à distance.",
      "Déroulez heure par heure, plan en main, avec un observateur qui note.",
      "Terminez par vingt minutes de bilan : ce qui a marché, ce qui bloque, qui corrige et quand.",
      "Reportez les corrections dans le plan et envoyez la nouvelle version.",
    ],
    pilote: "Le référent crise, avec un observateur extérieur",
    partenaires: ["ARS", "Hôpital", "Mairie", "Pompiers ou associations de secours"],
  },
  {
    titre: "Ne pas lâcher les patients chroniques pendant la crise",
    description:
      "Dialyse, oxygène, insuline, traitements à domicile : chacun sait d’avance qui prend le relais si un cabinet ferme.",
    etapes: [
      "Listez avec les infirmiers et les pharmaciens les soins qui ne peuvent pas attendre, par type de soin et en totaux.",
      "Convenez de binômes de cabinets qui se remplacent.",
      "Demandez à chaque soignant de préparer la liste de ses patients prioritaires dans son propre logiciel : elle n’en sort pas.",
      "Écrivez le relais avec les pharmacies, l’hospitalisation à domicile et les prestataires de matériel.",
    ],
    pilote: "Une infirmière",
    partenaires: ["Pharmacies", "Hospitalisation à domicile", "Prestataires de matériel médical", "Ehpad"],
  },
];
