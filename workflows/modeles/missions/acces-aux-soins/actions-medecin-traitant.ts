import type { ActionType } from "../../modele.ts";

export const ACTIONS_MEDECIN_TRAITANT: readonly ActionType[] = [
  {
    titre: "Orienter chaque patient sans médecin traitant vers un cabinet volontaire",
    description:
      "Un formulaire court et un numéro, tenus avec la CPAM. Chaque demande prioritaire est orientée vers un cabinet volontaire, selon un tour connu de tous.",
    objectif:
      "D’ici un an, … patients prioritaires sur dix qui le demandent ont un médecin traitant, contre … aujourd’hui, et chacun reçoit une réponse en moins de … jours.",
    etapes: [
      "Réunir les médecins volontaires. Chacun dit combien de patients il peut prendre par mois, même un seul.",
      "Fixer les priorités ensemble : ALD, C2S, plus de 70 ans, sortie d’hôpital, départ du médecin.",
      "Écrire le circuit avec la CPAM : qui reçoit, qui oriente, qui rappelle, sous quel délai.",
      "Faire passer les noms par messagerie sécurisée de santé (MSSanté) uniquement. La CPTS garde des totaux.",
      "Essayer un mois avec trois cabinets, corriger, puis ouvrir à tous.",
      "Faire le point chaque mois : demandes reçues, orientées, en attente, refusées.",
    ],
    pilote: "Un médecin généraliste, avec la personne chargée de la coordination",
    partenaires: ["CPAM", "Maisons de santé et centres de santé", "CCAS", "Pharmacies"],
  },
  {
    titre: "Préparer avec les médecins qui partent le relais de leurs patients",
    description:
      "La CPTS rencontre les médecins qui pensent partir et organise le relais des patients prioritaires plusieurs mois avant la fermeture.",
    objectif:
      "D’ici deux ans, les … patients prioritaires des médecins qui partent ont un nouveau médecin traitant avant la fermeture du cabinet.",
    etapes: [
      "Écrire à chaque médecin du territoire pour savoir, en confiance, s’il envisage de partir d’ici trois ans.",
      "Proposer un rendez-vous à ceux qui répondent oui : date, succession, local, secrétariat.",
      "Demander au médecin de repérer dans son logiciel ses patients prioritaires et de communiquer leur nombre seulement.",
      "Répartir ce nombre entre les cabinets volontaires ; écrire le plan de relais et le faire signer.",
      "Prévenir la CPAM, l’ordre et la mairie, puis les patients, avec un message commun.",
    ],
    pilote: "Un médecin généraliste qui connaît bien ses confrères",
    partenaires: ["CPAM", "Conseil de l’ordre des médecins", "Mairie", "Facultés et maîtres de stage"],
  },
  {
    titre: "Repérer les patients qui ne demandent plus de médecin traitant",
    description:
      "Des personnes renoncent à chercher. Infirmiers, pharmaciens et aides à domicile les voient chaque semaine : ils leur proposent le circuit de la CPTS.",
    objectif:
      "D’ici un an, … personnes qui avaient renoncé sont orientées vers un médecin traitant ; aujourd’hui, personne ne les compte.",
    etapes: [
      "Rédiger une carte d’une page : à qui proposer le circuit, quoi dire, où envoyer la demande.",
      "Présenter cette carte en vingt minutes aux équipes infirmières, aux pharmacies et aux services d’aide à domicile.",
      "Recueillir l’accord de la personne avant toute transmission.",
      "Compter les demandes par métier d’origine, sans aucun nom, et rendre compte aux équipes : sans retour, elles arrêtent.",
    ],
    pilote: "Une infirmière ou un pharmacien",
    partenaires: ["Services d’aide à domicile", "Pharmacies", "CCAS", "Associations d’usagers"],
  },
  {
    titre: "Rendre du temps aux médecins qui acceptent de nouveaux patients",
    description:
      "Un médecin prend de nouveaux patients si on lui retire autre chose. La CPTS aide à recruter un assistant médical, à partager un secrétariat ou à répartir le suivi avec les infirmiers.",
    objectif: "D’ici un an, … cabinets aidés accueillent … patients prioritaires de plus.",
    etapes: [
      "Demander aux médecins volontaires ce qui leur prend le plus de temps hors du soin.",
      "Faire venir la CPAM pour présenter l’aide à l’embauche d’un assistant médical et ses conditions.",
      "Mettre en contact les cabinets qui veulent partager un poste ; aider à rédiger l’annonce.",
      "Convenir avec chaque cabinet aidé du nombre de patients prioritaires qu’il accueille en retour.",
      "Vérifier à six mois ce que le cabinet a réellement pu faire.",
    ],
    pilote: "La personne chargée de la coordination, avec un médecin déjà aidé par un assistant",
    partenaires: ["CPAM", "Maisons de santé", "Infirmiers, dont infirmiers en pratique avancée"],
  },
];
