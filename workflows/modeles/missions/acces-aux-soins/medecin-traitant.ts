import type { Volet } from "../../modele.ts";
import { ACTIONS_MEDECIN_TRAITANT } from "./actions-medecin-traitant.ts";
import { EXEMPLES_MEDECIN_TRAITANT } from "./examples.ts";
import { INDICATEURS_MEDECIN_TRAITANT } from "./indicateurs-medecin-traitant.ts";

export const MEDECIN_TRAITANT: Volet = {
  code: "medecinTraitant",
  titre: "Trouver un médecin traitant",
  contexte: [
    "Combien d’habitants du territoire n’ont pas de médecin traitant ? Choisissez vos communes dans Rézone CPTS (rezonecpts.ameli.fr, gratuit, sans compte) : le chiffre s’affiche.",
    "Parmi eux, combien sont en affection de longue durée (ALD) ou ont la complémentaire santé solidaire (C2S) ? Rézone CPTS donne les taux dans la population ; demandez à la CPAM le croisement avec l’absence de médecin traitant.",
    "Combien de personnes de plus de 70 ans sont sans médecin traitant, et dans quelles communes ? Demandez le relevé à la CPAM, en totaux.",
    "Combien de médecins généralistes exercent, où, et combien de jours par semaine ? Rézone CPTS donne l’offre de soins ; un appel à chaque cabinet donne les jours réels.",
    "Qui pense partir, réduire son activité ou prendre sa retraite d’ici trois ans ? Posez la question à vos membres, de vive voix et en confiance ; notez seulement des totaux.",
    "Quels cabinets, maisons de santé et centres de santé prennent de nouveaux patients, et à quelles conditions ? Appelez les secrétariats : elles le savent mieux que les listes.",
    "Quelles communes l’ARS classe-t-elle en zone d’intervention prioritaire ou en zone d’action complémentaire ? L’arrêté de zonage est sur le site de l’ARS.",
    "Que fait déjà la CPAM pour les assurés qui ne trouvent pas de médecin ? Demandez à son référent des organisations coordonnées (ROC) comment saisir son service d’accompagnement.",
  ],
  objectifs: [
    "Faire passer le nombre d’habitants sans médecin traitant de … à … en deux ans.",
    "Faire passer la part des patients en ALD qui ont un médecin traitant de … % à … %.",
    "Faire passer la part des bénéficiaires de la C2S qui ont un médecin traitant de … % à … %.",
    "Faire passer de … à … le nombre de cabinets et de centres qui prennent de nouveaux patients, même très peu chaque mois.",
    "Ramener le délai entre la demande d’une personne prioritaire et son premier rendez-vous de … à … semaines.",
  ],
  actions: ACTIONS_MEDECIN_TRAITANT,
  acteurs: [
    "Médecins généralistes, installés ou remplaçants, membres ou non de la CPTS",
    "Maisons de santé et centres de santé : ils ont des équipes, des locaux, parfois des salariés",
    "Secrétaires médicales et assistants médicaux : ce sont eux qui disent non vingt fois par jour",
    "Infirmiers, pharmaciens, kinésithérapeutes, aides à domicile : ils repèrent",
    "CPAM : le ROC, le service d’accompagnement des assurés, les données",
    "Mairies et centres communaux d’action sociale (CCAS), pour les personnes isolées",
    "Conseil départemental de l’ordre des médecins, pour les départs et les installations",
  ],
  indicateurs: INDICATEURS_MEDECIN_TRAITANT,
  exemples: EXEMPLES_MEDECIN_TRAITANT,
};
