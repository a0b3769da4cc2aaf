import type { Volet } from "../../modele.ts";
import { ACTIONS_QUALITE } from "./actions.ts";
import { EXEMPLES_DU_VOLET } from "./examples.ts";
import { INDICATEURS_QUALITE } from "./indicateurs.ts";

export const VOLET_QUALITE: Volet = {
  code: "qualite",
  titre: "Qualité et pertinence des soins",
  contexte: [
    "Quelle pratique voudriez-vous changer si vous aviez deux heures par mois ? Demandez-le à vos membres, en une seule question.",
    "Que disent les chiffres du territoire sur les prescriptions (antibiotiques, somnifères, examens répétés) ? Demandez à la CPAM des totaux, comparés au département ; Rézone CPTS donne la part des patients qui prennent trop de médicaments.",
    "Quels groupes existent déjà : groupes de pairs, groupes qualité, réunions de maison de santé, réunions à l’hôpital ? Demandez aux membres et à l’URPS.",
    "Qui saurait animer, et en a envie ? Cherchez une personne formée à l’animation plutôt que la plus savante.",
    "Quels événements indésirables reviennent ? Demandez aux pharmacies, aux infirmiers et à l’hôpital de les raconter sans nom.",
    "Avez-vous du temps, une fois les quatre missions obligatoires assurées ? Demandez à la coordination combien d’heures restent.",
  ],
  objectifs: [
    "Faire passer de … à … le nombre de groupes pluriprofessionnels réunis au moins trois fois dans l’année.",
    "Faire passer de … à … le nombre de métiers présents dans chaque groupe.",
    "Faire passer de … à … le nombre de protocoles ou de fiches communes en usage.",
    "Faire passer la pratique choisie (par exemple la part de …) de … % à … % en deux ans.",
  ],
  actions: ACTIONS_QUALITE,
  acteurs: [
    "Un animateur par groupe, formé ou prêt à se former",
    "Médecins, pharmaciens, infirmiers, sages-femmes, kinésithérapeutes, selon le sujet",
    "Pharmacien et spécialistes de l’hôpital, pour les avis",
    "Praticien-conseil ou pharmacien de la CPAM, pour les totaux et les recommandations",
    "URPS, pour les méthodes d’animation",
    "Un représentant des usagers, quand le sujet s’y prête",
  ],
  indicateurs: INDICATEURS_QUALITE,
  exemples: EXEMPLES_DU_VOLET,
};
