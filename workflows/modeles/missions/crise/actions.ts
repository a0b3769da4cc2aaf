import type { ActionType } from "../../modele.ts";

export const ACTIONS_CRISE: readonly ActionType[] = [
  {
    titre: "Écrire le plan de crise avec les membres, puis le tenir à jour",
    description:
      "Un petit groupe remplit la trame nationale la première année. Ensuite, une demi-journée par an peut suffire pour le mettre à jour, si la date est fixée d’avance.",
    objectif:
      "À la fin de la première année, le plan couvre les cinq types de crise et chaque membre l’a reçu ; il est mis à jour chaque année.",
    etapes: [
      "Demander à l’ARS la trame nationale et un exemple de plan déjà accepté dans la région.",
      "Séance 1 : risques, cellule de crise, qui décide d’alerter.",
      "Séances 2 et 3 : une fiche réflexe par type de crise, chacune confiée à un rédacteur.",
      "Séance 4 : relecture avec l’ARS, l’hôpital et une mairie ; corrections.",
      "Faire approuver le plan par le conseil d’administration, puis l’envoyer à l’ARS, à la CPAM et à tous les membres.",
      "Inscrire tout de suite la date de la mise à jour annuelle.",
    ],
    pilote: "Le référent crise",
    partenaires: ["ARS", "Hôpital", "Mairies", "CPAM"],
  },
  {
    titre: "Donner à chaque équipe une fiche réflexe par type de crise",
    description:
      "Une page par type : qui alerte, qui vient, où, avec quoi, que dire aux patients. Ce sont les cinq types de la trame nationale.",
    objectif: "D’ici un an, les cinq fiches sont écrites et … équipes sur dix savent où les trouver.",
    etapes: [
      "Blessés, du corps ou de l’esprit : attentat, incendie, accident collectif. Prévoir les soins simples et l’écoute psychologique.",
      "Malades et personnes âgées en nombre : épidémie saisonnière, canicule, grand froid, pollution. Prévoir les appels et les visites.",
      "Maladie infectieuse nouvelle, avec une éventuelle campagne de vaccination. Prévoir protections, circuit séparé, lieu et équipe.",
      "Risque nucléaire, radiologique ou chimique. Prévoir surtout ce qu’il ne faut pas faire, et qui appeler.",
      "Soins empêchés : pénurie, neige, inondation, cyclone. Prévoir la continuité pour les patients chroniques.",
    ],
    pilote: "Un rédacteur par fiche, de métiers différents",
    partenaires: ["ARS", "15 et pompiers", "Psychologues", "Pharmacies", "Mairies"],
  },
  {
    titre: "Savoir alerter tous les volontaires, par deux essais chaque année",
    description: "Une liste de volontaires à jour, un message prêt, et la mesure du temps de réponse.",
    objectif: "D’ici un an, … volontaires sur dix répondent à l’essai en moins de … minutes, contre … aujourd’hui.",
    etapes: [
      "Recueillir par écrit l’accord de chaque volontaire : métier, numéro, délai pour venir, compétences utiles.",
      "Écrire le message d’alerte à l’avance : quoi, où, quand, à qui répondre.",
      "Prévoir un second moyen si le téléphone mobile ne passe plus.",
      "Lancer un essai sans prévenir l’heure ; noter les réponses et le temps.",
      "Corriger les numéros dans la semaine.",
    ],
    pilote: "La coordination, avec le référent crise",
    partenaires: ["Tous les membres", "CPTS voisines", "SAS"],
  },
  {
    titre: "Entraîner les équipes par un exercice de crise chaque année",
    description:
      "Vous déroulez un scénario proche de chez vous et vous notez où le plan bloque. C’est la meilleure matière pour la mise à jour.",
    objectif:
      "Chaque année, … professionnels de … métiers prennent part à un exercice, et chaque défaut relevé est corrigé sous trois mois.",
    etapes: [
      "Choisir un scénario local et trois surprises : route coupée, panne, médecin absent.",
      "Inviter l’ARS, l’hôpital et une mairie, même à distance.",
      "Dérouler heure par heure, plan en main, avec un observateur qui note.",
      "Terminer par vingt minutes de bilan : ce qui a marché, ce qui bloque, qui corrige et quand.",
      "Reporter les corrections dans le plan et envoyer la nouvelle version.",
    ],
    pilote: "Le référent crise, avec un observateur extérieur",
    partenaires: ["ARS", "Hôpital", "Mairie", "Pompiers ou associations de secours"],
  },
  {
    titre: "Continuer de soigner les patients chroniques pendant une crise",
    description:
      "Dialyse, oxygène, insuline, traitements à domicile : chacun sait d’avance qui prend le relais si un cabinet ferme.",
    objectif:
      "D’ici un an, chaque soin qui ne peut pas attendre a un relais écrit : … binômes de cabinets, contre … aujourd’hui.",
    etapes: [
      "Lister avec les infirmiers et les pharmaciens les soins qui ne peuvent pas attendre, par type de soin et en totaux.",
      "Convenir de binômes de cabinets qui se remplacent.",
      "Demander à chaque soignant de préparer la liste de ses patients prioritaires dans son propre logiciel : elle n’en sort pas.",
      "Écrire le relais avec les pharmacies, l’hospitalisation à domicile et les prestataires de matériel.",
    ],
    pilote: "Une infirmière",
    partenaires: ["Pharmacies", "Hospitalisation à domicile", "Prestataires de matériel médical", "Ehpad"],
  },
];
