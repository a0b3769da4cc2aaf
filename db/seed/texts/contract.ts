import { plusMois } from "#workflows/civil-date.ts";
import { estSocle, NOM_MISSION } from "#workflows/missions/missions.ts";
import type { Texte } from "./recit.ts";
import { capitale, date, de, euros, lignes, mois, nb, p } from "./words.ts";

/** First half of a tripartite contract: the parties and what they promise each other. */
export const CONTRAT_ENGAGEMENTS: Texte = ({
  nom,
  porteur,
  lieu,
  jour,
  contexte,
  communes,
  c,
  parcours,
  prevention,
  ars,
  cpam,
}) => {
  const [bourg] = lieu.bourgs;
  const { association, validation, completLe } = contexte.projet;
  const { missions, calendrier } = contexte.contrat;
  const options = missions.filter((mission) => !estSocle(mission)).map((mission) => NOM_MISSION[mission]);
  return {
    parties: {
      caisse: `${cpam}, représentée par sa direction`,
      agence: `Le directeur général de l’${ars}, et par délégation la délégation départementale`,
      association: `L’association « ${association?.nom ?? nom} » (RNA ${association?.rna ?? "à compléter"}), dont le siège est ${association?.siege ?? `à ${bourg}`}, représentée par ${porteur}.`,
      mandat: `Conseil d’administration ${de(mois(jour, -1))}`,
      interlocuteurs: `Une adresse de service par partie : la référente des organisations coordonnées à la CPAM, l’instruction à l’ARS, la coordination à la CPTS.`,
    },
    preambule: {
      territoireEnBref: `Le territoire suit ${lieu.contour} : ${nb(c.population)} habitants dans ${communes.length} communes. Environ ${nb(c.sansMedecin)} adultes n’y ont pas de médecin traitant et ${c.ages} généralistes sur ${c.generalistes} ont plus de 60 ans.`,
      dateValidationProjet: validation?.le ?? jour,
      textesDeReference: `Articles L. 1434-12 et L. 1434-12-2 du code de la santé publique ; accord conventionnel interprofessionnel du 20 juin 2019 et son avenant n° 2 du 20 décembre 2021.`,
      intentionsCommunes: `En cinq ans, que chaque patient en affection de longue durée ait un médecin, qu’une demande urgente mais non vitale trouve une réponse le jour même ou le lendemain, et que les professionnels passent moins de temps en démarches.`,
    },
    eligibilite: {
      conditionsRemplies: p(
        `Le projet de santé, complet depuis le ${date(completLe ?? jour)}, est ${validation?.tacite ? "réputé validé, l’ARS ne s’y étant pas opposée" : "validé par décision expresse"} le ${date(validation?.le ?? jour)}.`,
        `L’association est déclarée et s’engage sur les quatre missions obligatoires.`,
      ),
      communesDuContrat: communes.join(", "),
      populationDuContrat: String(c.population),
      tailleDuContrat: String(c.taille),
      piecesJustificatives: `Statuts signés, récépissé de déclaration, accusé de réception du projet de santé, liste des membres, relevé bancaire.`,
    },
    missions: {
      missionsObligatoires: lignes(
        `Accès aux soins : orienter les patients en affection de longue durée sans médecin et tenir des créneaux pour le jour même ou le lendemain.`,
        `Parcours : ${parcours.nom}, avec un protocole signé par sept métiers.`,
        `Prévention : ${prevention.nom}.`,
        `Crises : un plan écrit la première année, puis mis à jour chaque année.`,
      ),
      missionsOptionnelles: options.join(" ; "),
      calendrierDeploiement: missions
        .map((mission) => `${NOM_MISSION[mission]} : démarrage ${calendrier[mission]} mois après la signature.`)
        .join("\n"),
      preuveDeDemarrage: `Une mission a démarré quand son responsable est nommé et sa première action datée, avec sa pièce.`,
      appuiDesFinanceurs: `La CPAM fournit les données de départ avant le troisième mois ; l’ARS remet la trame du plan de crise et relie la CPTS au service d’accès aux soins.`,
    },
    objectifs: {
      indicateursRetenus: lignes(
        `Patients en affection de longue durée ayant trouvé un médecin : départ 0, cible ${c.cibleAld} à deux ans (CPAM).`,
        `Médecins participant au service d’accès aux soins : départ ${c.sas}, cible ${c.cibleSas} (ARS).`,
        `Patients suivis dans le parcours : départ 0, cible ${c.ciblePatients} (CPTS).`,
        `${capitale(prevention.unite)} : départ 0, cible ${c.cibleTests} (CPTS).`,
      ),
      regleDeCalcul: `L’écart obtenu divisé par l’écart visé, plafonné à 100 % ; puis la moyenne des indicateurs de la mission, selon leur poids.`,
      preuvesAdmises: `Relevé de la CPAM, liste de l’ARS, feuille d’émargement, convention signée, décompte mensuel sans nom.`,
      situationDeDepart: `Au 1er ${mois(jour, -1)} : ${c.generalistes} généralistes, ${c.infirmiers} infirmiers, ${c.pharmacies} pharmacies.`,
      revisionDesCibles: `Si le nombre de médecins baisse de plus d’un dixième, la CPTS peut demander à revoir une cible ; elle reçoit une réponse motivée à la séance suivante.`,
    },
    montants: {
      baremeApplique: "Accord du 20 juin 2019, avenant n° 2 du 20 décembre 2021",
      fonctionnement: String(c.fonctionnement),
      montantsDesMissions: `Accès aux soins : ${euros(c.acces)} de part fixe et ${euros(c.accesVariable)} de part variable au plus. Parcours : ${euros(c.parcours)} et ${euros(c.parcours)}. Prévention : ${euros(c.prevention)} et ${euros(c.prevention)}. Tous ces montants sont à vérifier sur le texte publié.`,
      montantsDesCrises: `${euros(c.crise)} pour écrire le plan, la moitié pour chaque mise à jour, une fois et demie si l’ARS reconnaît une crise (à vérifier).`,
    },
  };
};

/** Second half: money, follow-up and the end. */
export const CONTRAT_SUITES: Texte = ({ lieu, jour, c }) => ({
  versements: {
    versementALaSignature: `À la signature, le dossier étant complet : ${euros(c.fonctionnement)} de fonctionnement.`,
    avances: `Au démarrage de chaque mission, 75 % de sa part fixe au prorata des jours restant jusqu’à l’anniversaire ; à chaque anniversaire, 75 % du fonctionnement et des parts fixes de l’année.`,
    soldesEtPartVariable: `Le solde des parts fixes est versé à l’anniversaire ; la part variable après le dialogue de gestion, une fois l’atteinte des objectifs arrêtée.`,
    calculDuProrata: `En jours, sur la durée de l’année de contrat (base à vérifier sur le contrat type).`,
    compteDeVersement: "Compte de l’association, relevé bancaire en annexe 6",
  },
  suivi: {
    calendrierDuSuivi: `Chaque année : données de la CPAM trois mois avant l’anniversaire, rapport de la CPTS deux mois avant, séance un mois avant, une année sur deux à ${lieu.bourgs[0]}.`,
    donneesFournies: `La CPAM : médecin traitant, urgences, dépistages. L’ARS : service d’accès aux soins, crises. La CPTS : actions, professionnels engagés, dépenses. Aucune donnée de patient.`,
    piecesAnnuelles: `Le rapport d’activité, sa partie financière, les comptes approuvés et le tableau des indemnités par personne.`,
    preparationCommune: `Trois semaines avant la séance, la référente et la coordination relisent le tableau des indicateurs ; chacun y note sa lecture. L’ordre du jour commence par les écarts.`,
    desaccords: `Un désaccord qui reste après la séance reçoit une réponse écrite et motivée de la CPAM et de l’ARS dans le mois.`,
  },
  duree: {
    dateSignaturePrevue: plusMois(jour, 1),
    dureeDuContrat: `Cinq ans à partir de la dernière des trois signatures, qui fixe aussi la date anniversaire.`,
    objetsDAvenant: `Ajouter une mission optionnelle ou y renoncer, changer une cible, un calendrier ou la liste des communes. Chaque partie peut le proposer ; il vaut à la troisième signature.`,
    renouvellement: `Les parties se rencontrent un an avant le terme. La forme du renouvellement est à vérifier avant la signature.`,
  },
  resiliation: {
    finParLaCpts: `Par lettre recommandée avec avis de réception, avec un préavis de deux mois (à vérifier).`,
    finParLesFinanceurs: `Si une mission n’est pas mise en œuvre, la CPAM et l’ARS écrivent à la CPTS : l’engagement en cause, les faits, la mesure envisagée. Elle a un mois (à vérifier) pour répondre ; la décision est motivée.`,
    remboursement: `Les avances non justifiées, au prorata du temps ; le calcul est joint à la décision.`,
  },
  annexes: {
    annexesJointes: `Projet de santé et accusé de réception ; liste des communes ; statuts ; calendrier de déploiement ; relevé bancaire ; liste des membres.`,
    fichesDeMission: `Une fiche par mission, relue par la CPAM, l’ARS et le responsable de la mission.`,
  },
});
