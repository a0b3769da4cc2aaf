import type { Exemples, ExemplesDeVolet } from "../../modele.ts";

export const EXEMPLES_MEDECIN_TRAITANT: ExemplesDeVolet = {
  contexte:
    "Le territoire compte 27 médecins généralistes, dont neuf ont plus de 60 ans. Selon Rézone CPTS (avril 2027), environ 4 300 adultes n’ont pas de médecin traitant, dont 380 en affection de longue durée. Les pharmaciens de Roquebelle estiment à quinze par semaine les demandes qui restent sans réponse. Trois médecins de Lestrac et de Vieux-Pont annoncent leur départ d’ici deux ans : environ 3 100 patients. Onze cabinets acceptent d’annoncer chaque trimestre combien de patients ils prennent.",
  indicateurs:
    "Patients en affection de longue durée ayant trouvé un médecin : départ 0 au 1er avril 2028 ; cible 70 à un an, 150 à deux ans ; relevé de la CPAM et registre de la coordination, en totaux ; poids 40. Départs annoncés suivis d’un relais signé : départ 0 sur 3 ; cible 2 sur 3 ; accords datés ; poids 15.",
};

export const EXEMPLES_SOINS_NON_PROGRAMMES: ExemplesDeVolet = {
  contexte:
    "Après 17 heures et le samedi, il ne reste souvent que les urgences de Roquebelle. L’hôpital compte en 2026 sept passages sur dix sans hospitalisation parmi les habitants du territoire. Cinq médecins participent au service d’accès aux soins ; son responsable, rencontré le 9 décembre, dit ne pas trouver de créneau ici un appel sur trois. Quatorze médecins sont prêts à réserver deux créneaux par semaine, les infirmiers et les masseurs-kinésithérapeutes à les compléter.",
  indicateurs:
    "Médecins participant au service d’accès aux soins : départ 5 (liste de l’ARS, mars 2028) ; cible 9 à deux ans ; liste de l’ARS ; poids 30. Demandes du service suivies d’un rendez-vous : départ 0 ; cible 300 la deuxième année ; décompte commun, sans nom ; poids 30. Circuit écrit avec le service : départ non ; cible oui, revu chaque année ; convention signée ; poids 10.",
};

export const EXEMPLES_ACCES_AUX_SOINS: Exemples = {
  calendrier:
    "À six mois, le 1er octobre 2028 : la coordinatrice est en poste, les onze cabinets ont donné leurs premières places, quatorze médecins ouvrent leurs créneaux. À douze mois : la convention avec le service d’accès aux soins est signée. À dix-huit mois : les 23 communes sont couvertes, samedi matin compris. À vingt-quatre mois : 150 patients en affection de longue durée ont retrouvé un médecin.",
  moyens:
    "Un médecin et une infirmière conduisent la mission, huit heures par mois chacun. La coordinatrice y consacre un tiers de son temps, surtout au téléphone. L’agenda est celui du service d’accès aux soins : aucun achat. Indemnités : 18 000 € la première année, selon le barème voté.",
};
