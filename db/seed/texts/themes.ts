/** What tells one territory from another: what its people suffer from, what they miss, what threatens them. */
export const PARCOURS = {
  insuffisanceCardiaque: {
    nom: "l’insuffisance cardiaque",
    titre: "insuffisance cardiaque",
    patients: "les patients qui rentrent chez eux après une hospitalisation pour insuffisance cardiaque",
    pourquoi: "Un patient sur quatre revient à l’hôpital dans les trois mois, souvent faute d’un passage à temps.",
    etapes:
      "Avant la sortie, le service prévient la coordination par messagerie sécurisée. L’infirmier passe dans les sept jours et apprend au patient à se peser. Le pharmacien fait le point sur les médicaments. Le médecin traitant reçoit le patient dans les quatorze jours.",
    specialite: "le service de cardiologie",
  },
  diabete: {
    nom: "le diabète de type 2",
    titre: "diabète de type 2",
    patients: "les adultes dont le diabète vient d’être découvert ou se déséquilibre",
    pourquoi: "Quatre patients sur dix n’ont pas eu de fond d’œil depuis deux ans, et le suivi du pied est rare.",
    etapes:
      "Le médecin ou le pharmacien propose le parcours. Une infirmière dresse le bilan en une heure : alimentation, activité, pied, traitement. Le dépistage de la rétine se fait dans un cabinet d’orthoptie du territoire. L’équipe se revoit à trois mois, puis à un an.",
    specialite: "la consultation d’endocrinologie",
  },
  maintienADomicile: {
    nom: "le maintien à domicile après 75 ans",
    titre: "maintien à domicile après 75 ans",
    patients: "les personnes de plus de 75 ans qui chutent ou perdent leurs forces",
    pourquoi: "Une hospitalisation sur trois après 75 ans suit une chute, et la moitié étaient annoncées.",
    etapes:
      "L’infirmier, le masseur-kinésithérapeute ou l’aide à domicile repère les signes avec la même grille d’une page. Le pharmacien relit l’ordonnance. L’ergothérapeute visite le logement. Le médecin traitant décide des suites avec l’équipe, en vingt minutes, à distance.",
    specialite: "l’équipe mobile de gériatrie",
  },
} as const;
export type Parcours = keyof typeof PARCOURS;

export const PREVENTION = {
  colorectal: {
    nom: "le dépistage du cancer colorectal",
    public: "les personnes de 50 à 74 ans qui n’ont jamais fait le test",
    constat: "Un peu moins d’une personne sur trois fait le test, moins que dans le département (Rézone CPTS).",
    unite: "tests remis",
    gestes:
      "Les pharmaciens et les infirmiers proposent le test et le remettent après un échange de cinq minutes. Les mairies joignent un courrier à leur bulletin. Un stand se tient sur quatre marchés, de mars à octobre.",
    partenaire: "le centre régional de coordination des dépistages des cancers",
  },
  vaccination: {
    nom: "la vaccination contre la grippe et le pneumocoque",
    public: "les personnes de plus de 65 ans et les malades chroniques",
    constat: "Une personne de plus de 65 ans sur deux est vaccinée contre la grippe (Rézone CPTS).",
    unite: "vaccinations proposées et faites",
    gestes:
      "Chaque automne, la même affiche dit partout où se faire vacciner sans rendez-vous. Les infirmiers vaccinent à domicile les personnes qui ne sortent plus. Deux séances se tiennent dans chaque résidence autonomie.",
    partenaire: "le centre de vaccination de l’hôpital",
  },
  sein: {
    nom: "le dépistage du cancer du sein",
    public: "les femmes de 50 à 74 ans sans mammographie depuis deux ans",
    constat: "Moins d’une femme sur deux répond à l’invitation, et le premier cabinet de radiologie est loin.",
    unite: "mammographies réservées",
    gestes:
      "Les sages-femmes, les pharmaciens et les secrétariats posent la même question et prennent le rendez-vous tout de suite. Deux journées de transport sont organisées avec les communes au printemps et à l’automne.",
    partenaire: "le centre régional de coordination des dépistages des cancers",
  },
} as const;
export type Prevention = keyof typeof PREVENTION;

export const RISQUES = {
  crue: {
    risques: "la crue, qui coupe les routes basses deux hivers sur trois ; la canicule ; une épidémie dans les EHPAD",
    court: "Le territoire craint la crue et la canicule.",
    exercice: "un exercice d’inondation avec deux mairies et les pompiers",
  },
  feu: {
    risques: "le feu de forêt et ses fumées, depuis l’été 2022 ; la canicule ; l’isolement des personnes évacuées",
    court: "Le territoire craint le feu de forêt et la canicule.",
    exercice: "un exercice d’évacuation d’une résidence avec les pompiers",
  },
  littoral: {
    risques: "la tempête et la submersion ; l’afflux de l’été, qui double la population ; une épidémie hivernale",
    court: "Le territoire craint la tempête et l’afflux de l’été.",
    exercice: "un exercice de tempête avec coupure d’électricité de vingt-quatre heures",
  },
  urbain: {
    risques: "la canicule dans les grands ensembles ; un accident de transport ; une épidémie dans les EHPAD",
    court: "Le territoire craint la canicule et l’accident de transport.",
    exercice: "un exercice d’accueil de blessés légers avec la maison médicale de garde",
  },
} as const;
export type Risque = keyof typeof RISQUES;
