import type { Exemples, ExemplesDeVolet } from "../../modele.ts";

export const EXEMPLES_DU_VOLET: ExemplesDeVolet = {
  contexte:
    "L’hôpital de Roquebelle constate en 2026 qu’un patient sur quatre sorti pour insuffisance cardiaque y revient dans les trois mois. Dix infirmiers interrogés disent apprendre la sortie après le retour à domicile, parfois cinq jours plus tard. La première consultation en ville a lieu en moyenne au bout de vingt-trois jours (relevé de deux cabinets, sans nom). Le service de cardiologie a désigné une infirmière pour écrire le protocole avec nous ; le dispositif d’appui à la coordination garde les situations complexes.",
  indicateurs:
    "Patients entrés dans le parcours avec leur accord : départ 0 au 1er avril 2028 ; cible 20 à un an, 60 à deux ans ; décompte mensuel sans nom ; poids 50. Professionnels engagés : départ 0 ; cible 20, de cinq métiers ; accords signés ; poids 50.",
};

export const EXEMPLES_PARCOURS: Exemples = {
  calendrier:
    "À six mois : le protocole est écrit par sept métiers et relu par la cardiologie. À douze mois, le 1er avril 2029 : le parcours démarre avec vingt patients et deux services. À dix-huit mois : les retours sont discutés en groupe et le protocole corrigé. À vingt-quatre mois : soixante patients sont suivis, et le taux de retour à l’hôpital est relevé une seconde fois.",
  moyens:
    "Une infirmière conduit la mission avec un médecin généraliste, six heures par mois chacun. Trois soirées de formation, indemnisées. La messagerie sécurisée suffit : pas d’outil à acheter. Coût de la première année : 23 000 €, surtout des indemnités.",
};
