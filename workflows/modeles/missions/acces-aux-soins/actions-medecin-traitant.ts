import type { ActionType } from "../../modele.ts";

export const ACTIONS_MEDECIN_TRAITANT: readonly ActionType[] = [
  {
    titre: "Un seul circuit pour les patients sans médecin traitant",
    description:
      "Un formulaire court et un numéro, tenus avec la CPAM. Chaque demande prioritaire est orientée vers un cabinet volontaire, selon un tour connu de tous.",
    etapes: [
      "Réunissez les médecins volontaires. Chacun dit combien de patients il peut prendre par mois, même un seul.",
      "Fixez les priorités ensemble : ALD, C2S, plus de 70 ans, sortie d’hôpital, départ du médecin.",
      "Écrivez le circuit avec la CPAM : qui reçoit, qui oriente, qui rappelle, sous quel délai.",
      "Faites passer les noms par messagerie sécurisée de santé (MSSanté) uniquement. La CPTS garde des totaux.",
      "Essayez un mois avec trois cabinets, corrigez, puis ouvrez à tous.",
      "Faites le point chaque mois : demandes reçues, orientées, en attente, refusées.",
    ],
    pilote: "Un médecin généraliste, avec la personne chargée de la coordination",
    partenaires: ["CPAM", "Maisons de santé et centres de santé", "CCAS", "Pharmacies"],
  },
  {
    titre: "Préparer les départs en retraite avant l’affiche sur la porte",
    description:
      "La CPTS rencontre les médecins qui pensent partir et organise le relais des patients prioritaires plusieurs mois avant la fermeture.",
    etapes: [
      "Écrivez à chaque médecin du territoire pour savoir, en confiance, s’il envisage de partir d’ici trois ans.",
      "Proposez un rendez-vous à ceux qui répondent oui : date, succession, local, secrétariat.",
      "Demandez au médecin de repérer dans son logiciel ses patients prioritaires et de communiquer leur nombre seulement.",
      "Répartissez ce nombre entre les cabinets volontaires ; écrivez le plan de relais et faites-le signer.",
      "Prévenez la CPAM, l’ordre et la mairie, puis les patients, avec un message commun.",
    ],
    pilote: "Un médecin généraliste qui connaît bien ses confrères",
    partenaires: ["CPAM", "Conseil de l’ordre des médecins", "Mairie", "Facultés et maîtres de stage"],
  },
  {
    titre: "Repérer ceux qui ne demandent plus",
    description:
      "Des personnes renoncent à chercher. Infirmiers, pharmaciens et aides à domicile les voient chaque semaine : ils leur proposent le circuit de la CPTS.",
    etapes: [
      "Rédigez une carte d’une page : à qui proposer le circuit, quoi dire, où envoyer la demande.",
      "Présentez-la en vingt minutes aux équipes infirmières, aux pharmacies et aux services d’aide à domicile.",
      "Recueillez l’accord de la personne avant toute transmission.",
      "Comptez les demandes par métier d’origine, sans aucun nom, et rendez compte aux équipes : sans retour, elles arrêtent.",
    ],
    pilote: "Une infirmière ou un pharmacien",
    partenaires: ["Services d’aide à domicile", "Pharmacies", "CCAS", "Associations d’usagers"],
  },
  {
    titre: "Rendre du temps aux médecins qui acceptent",
    description:
      "Un médecin prend de nouveaux patients si on lui retire autre chose. La CPTS aide à recruter un assistant médical, à partager un secrétariat ou à répartir le suivi avec les infirmiers.",
    etapes: [
      "Demandez aux médecins volontaires ce qui leur prend le plus de temps hors du soin.",
      "Faites venir la CPAM pour présenter l’aide à l’embauche d’un assistant médical et ses conditions.",
      "Mettez en contact les cabinets qui veulent partager un poste ; aidez à rédiger l’annonce.",
      "Convenez avec chaque cabinet aidé du nombre de patients prioritaires qu’il accueille en retour.",
      "Vérifiez à six mois ce que le cabinet a réellement pu faire.",
    ],
    pilote: "La personne chargée de la coordination, avec un médecin déjà aidé par un assistant",
    partenaires: ["CPAM", "Maisons de santé", "Infirmiers, dont infirmiers en pratique avancée"],
  },
];
