/**
 * What a CPTS writes at the head of a chapter, and where our templates ask for it: the first address a template has
 * is taken, and its section when it has the section without the question. Read in order: the more precise, the earlier.
 */
export const SYNONYMES: readonly (readonly [motif: RegExp, ...adresses: string[]])[] = [
  [
    /soins? non programme|\bsnp\b|demandes? (de soins )?urgente/,
    "accesAuxSoins.soinsNonProgrammes",
    "accesAuxSoins.resultatsSoinsNonProgrammes",
    "orientations.orientationAccesAuxSoins",
  ],
  [
    /medecins? traitant/,
    "accesAuxSoins.medecinTraitant",
    "accesAuxSoins.resultatsMedecinTraitant",
    "orientations.orientationAccesAuxSoins",
  ],
  [/service d acces aux soins|\bsas\b|regulation/, "accesAuxSoins.lienServiceAcces", "articulation.regulationEtGardes"],
  [/acces aux? soins?/, "accesAuxSoins", "orientations.orientationAccesAuxSoins"],
  [
    /permanence des soins|\bpdsa\b|\bgardes?\b|\burgences/,
    "articulations.gardesEtUrgences",
    "articulation.regulationEtGardes",
  ],
  [
    /qualite et (de )?(la )?pertinence|pertinence des soins/,
    "missionsOptionnelles.qualiteEtPertinence",
    "missionsOptionnelles.qualiteDesSoins",
    "orientations.orientationOptions",
  ],
  [
    /accompagnement des (professionnels|ps)|attractivite|installation|maitres? de stage/,
    "missionsOptionnelles.accompagnementProfessionnels",
    "missionsOptionnelles.accompagnementDesProfessionnels",
    "orientations.orientationOptions",
  ],
  [/missions? (optionnelle|complementaire|facultative)/, "missionsOptionnelles", "orientations.orientationOptions"],
  [
    /crises? sanitaire|situations? sanitaires? exceptionnelle|\bsse\b|gestion de crise|plan blanc/,
    "crise",
    "orientations.orientationCrise",
  ],
  [
    /prevention|depistage|vaccination|promotion de la sante|education a la sante/,
    "prevention",
    "orientations.orientationPrevention",
  ],
  [/parcours|lien ville hopital/, "parcours", "orientations.orientationParcours"],
  [/\b(afom|swot)\b|forces? (et|faiblesses?)|atouts/, "diagnostic.forcesEtFaiblesses", "diagnostic"],
  [
    /offre de (soins?|sante)|demographie (medicale|des professionnels)|recours aux soins|consommation de soins/,
    "diagnostic.offreEtRecours",
    "diagnostic.offreDeSoins",
    "diagnostic",
  ],
  [
    /etat de sante|besoins? de sante|population|habitants|demographie|socio/,
    "diagnostic.populationEtBesoins",
    "diagnostic",
  ],
  [/methodologie|methode/, "diagnostic.methodeDiagnostic", "calendrier.methode"],
  [
    /priorites|enjeux|problematiques|synthese du diagnostic/,
    "diagnostic.prioritesRetenues",
    "synthese.priorites",
    "diagnostic",
  ],
  [/cpts (voisine|limitrophe)/, "territoire.cptsVoisines"],
  [/(presentation|description|caracteristiques) (generale )?du territoire/, "territoire"],
  [/perimetre|decoupage|delimitation|contour|communes/, "territoire.justification", "territoire.coherence"],
  [
    /statuts|conseil d administration|\bbureau\b|assemblee generale|instances?|colleges?/,
    "gouvernance.instances",
    "vieDeLaCpts.instances",
    "gouvernance",
  ],
  [/usagers|place des patients/, "gouvernance.placeDesHabitants", "acteurs.habitantsEtElus"],
  [/indemni|remuneration/, "gouvernance.indemnites", "indemnites"],
  [/coordinat(ion|eur|rice)|equipe salariee/, "gouvernance.coordination", "ressourcesHumaines.equipeSalariee"],
  [/association|forme juridique|structure juridique/, "gouvernance.association", "appui.structurePorteuse"],
  [/adherents|adhesion|membres/, "presentation.adherents", "vieDeLaCpts.membres", "identification.groupeProjet"],
  [
    /partenaires|partenariat/,
    "presentation.partenaires",
    "acteurs.acteursAssocies",
    "vieDeLaCpts.habitantsEtPartenaires",
  ],
  [/porteurs?|equipe projet|groupe projet/, "presentation.porteurs", "identification.groupeProjet"],
  [/historique|histoire|genese|preambule|introduction|contexte/, "presentation.histoire", "identification"],
  [/resume|edito|l essentiel|en bref/, "synthese"],
  [/hopital|hospitalier|\bhad\b|etablissements? de sante/, "articulations.hopital", "articulation.hopitalEtAppui"],
  [
    /\bmsp\b|maisons? de sante|centres? de sante|equipes? de soins/,
    "articulations.structuresDeVille",
    "articulation.exerciceCoordonne",
  ],
  [
    /\bdac\b|dispositif d appui|medico social|ehpad|\bssiad\b/,
    "articulations.appuiEtMedicoSocial",
    "articulation.hopitalEtAppui",
  ],
  [/contrat local de sante|\b(cls|ptsm|clsm)\b/, "articulations.contratsLocaux", "articulation.projetsLocaux"],
  [/messagerie|\bmss\b|\bdmp\b|dossier medical|espace sante/, "systemeInformation.messagerieEtDossier"],
  [/\brgpd\b|donnees personnelles|confidentialite/, "systemeInformation.protectionDesDonnees"],
  [/systemes? d information|outils? numerique|\be sante|numerique|informatique/, "systemeInformation"],
  [/communication|site internet|reseaux sociaux/, "communication"],
  [/ressources humaines|moyens humains/, "budget.ressourcesHumaines", "ressourcesHumaines"],
  [/depenses/, "budget.depenses", "partieFinanciere.depensesParMission"],
  [/recettes|ressources financieres|financeurs/, "budget.recettes", "partieFinanciere.recettes"],
  [/\bmoyens|budget|financement|financier/, "budget", "partieFinanciere", "appui.budgetConstruction"],
  [
    /calendrier|echeancier|retroplanning|feuille de route|planning|phasage/,
    "calendrier.etapesDeuxAns",
    "calendrier.etapes",
    "perspectives.calendrierAVenir",
  ],
  [/indicateurs/, "evaluation.indicateurs"],
  [/evaluation|suivi du projet|bilan/, "evaluation"],
  [/lettres? d engagement|lettres? de soutien/, "annexes.lettresEngagement"],
  [/annexes?|pieces jointes/, "annexes"],
];

/** Under the heading of a mission, where the usual parts of an action are asked for: by the beginning of a code. */
export const DANS_UNE_MISSION: readonly (readonly [motif: RegExp, question: RegExp])[] = [
  [/indicateur|suivi|evaluation|resultat/, /^(suivi|resultats)/],
  [/moyens|pilot|equipe|responsable|budget|ressources/, /^equipe/],
  [/acteurs|partenaires|partenariat/, /^(acteurs|partenaires|liens)/],
  [/actions|etapes|deroul/, /^(actions|etapes)/],
];
