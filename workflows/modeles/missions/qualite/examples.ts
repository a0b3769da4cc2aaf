import type { Exemples, ExemplesDeVolet } from "../../modele.ts";

export const EXEMPLES_DU_VOLET: ExemplesDeVolet = {
  contexte:
    "À la question « quelle pratique voudriez-vous changer ? », 34 membres sur 61 ont répondu : les somnifères des personnes âgées. La CPAM donne le total du territoire, un peu au-dessus du département (données de 2027, sans nom). Deux groupes de pairs de médecins existent déjà, mais aucun ne réunit plusieurs métiers. Une pharmacienne formée à l’animation accepte de tenir le premier groupe. La coordinatrice estime pouvoir y donner trois heures par mois, une fois les quatre missions obligatoires en route.",
  indicateurs:
    "Groupes réunis au moins trois fois dans l’année, avec trois métiers : départ 0 ; cible 1 la première année, 2 la deuxième ; feuilles de présence ; poids 30. Part des plus de 75 ans qui prennent un somnifère depuis plus de trois mois : départ donné par la CPAM ; cible deux points de moins en deux ans ; totaux de la CPAM aux deux dates ; poids 25.",
};

export const EXEMPLES_QUALITE: Exemples = {
  calendrier:
    "À six mois : le sujet est choisi, l’animatrice nommée. À douze mois : le groupe s’est réuni quatre fois, de 20 h à 22 h, avec cinq métiers ; la pratique à changer est écrite. À dix-huit mois : une fiche d’une page sert en cabinet et en pharmacie. À vingt-quatre mois : la seconde mesure est montrée aux participants, qui décident de la suite.",
  moyens:
    "Une animatrice, trois heures par séance, préparation et compte rendu compris. Douze participants indemnisés, quatre séances par an. La salle est celle de la maison de santé de Marsange. Le praticien-conseil de la CPAM vient une fois par an présenter des totaux. Coût : 6 000 € par an.",
};
