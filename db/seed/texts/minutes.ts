import type { Texte } from "./recit.ts";
import { capitale, date, euros, lignes, p } from "./words.ts";

/** The minutes of the yearly dialogue, written by the CPAM, fair to both readings. */
export const COMPTE_RENDU: Texte = ({ seance, jour, contexte, c, parcours, prevention, ars, cpam }) => {
  const { seanceLe, rapportLe, donneesLe, annee } = contexte.dialogue;
  const revue = Math.round((c.cibleAld * (c.generalistes - c.departs)) / c.generalistes);
  const part = (resultat: number, cible: number) => `${Math.min(100, Math.round((100 * resultat) / cible))} %`;
  return {
    seance: {
      dateSeance: seanceLe ?? jour,
      lieuSeance: `${seance}, année ${annee} du contrat`,
      presents: p(
        `Pour la CPTS : la présidence, le trésorier, la coordination, le médecin responsable de l’accès aux soins.`,
        `Pour l’${ars} : la délégation départementale. Pour la ${cpam} : la référente et la direction. La MSA, excusée, a reçu les documents.`,
      ),
      documentsLus: `Rapport d’activité du ${date(rapportLe ?? jour)}, données de la CPAM du ${date(donneesLe ?? jour)}, liste du service d’accès aux soins.`,
      preparation: `La référente et la coordination ont relu le tableau ensemble, trois semaines avant : un écart repéré.`,
    },
    accords: {
      pointsDAccord: `Les trois parties s’accordent sur ${c.resultatAld} patients ayant trouvé un médecin, ${c.resultatSas} médecins dans le service d’accès aux soins, ${c.resultatPatients} patients suivis et ${c.resultatTests} ${prevention.unite}.`,
      reussites: `Le parcours « ${parcours.titre} » fonctionne : les infirmiers et ${parcours.specialite} se répondent dans la journée. Le plan de crise est à jour.`,
      examenDesComptes: `${euros(c.total + 12_000)} de recettes, ${euros(c.total)} de dépenses, aucune indemnité proche du plafond. Les comptes approuvés suivent l’assemblée de juin.`,
      difficultesReconnues: `Le territoire a perdu ${c.departs} médecins sur ${c.generalistes}. Les données de la CPAM sont arrivées avec neuf jours de retard.`,
    },
    divergences: {
      sujetsDeDivergence: `Un sujet : la cible du médecin traitant après le départ de ${c.departs} médecins.`,
      lectureDeLaCpts: `Avec ${c.generalistes - c.departs} médecins au lieu de ${c.generalistes}, la cible tenable est ${revue} : ${part(c.resultatAld, revue)}.`,
      lectureDesFinanceurs: `La cible signée est ${c.cibleAld} : ${part(c.resultatAld, c.cibleAld)}. Une cible ne change que pour l’avenir.`,
      issueDesDivergences: `La cible signée est retenue pour l’année écoulée. Le principe d’une cible revue est admis pour la suite ; réponse écrite dans le mois, puis avenant.`,
    },
    resultats: {
      resultatAccesAuxSoins: lignes(
        `Médecin traitant : ${c.resultatAld} sur ${c.cibleAld}, ${part(c.resultatAld, c.cibleAld)} (poids 50).`,
        `Service d’accès aux soins : ${part(c.resultatSas - c.sas, c.cibleSas - c.sas)} (poids 25). Demandes suivies : 100 % (poids 25).`,
      ),
      resultatParcours: `Patients : 100 %. Professionnels : 92 %. Taux de la mission : 96 %.`,
      resultatPrevention: `${capitale(prevention.unite)} : ${c.resultatTests} sur ${c.cibleTests}, ${part(c.resultatTests, c.cibleTests)}. Le taux du territoire porte sur une période plus ancienne.`,
      resultatCrise: `Plan mis à jour, exercice mené, bilan remis : engagement tenu.`,
    },
    decisions: {
      decisionsPrises: `Le résultat de chaque mission ; le maintien des indicateurs de prévention ; une place pour la CPTS au comité du service d’accès aux soins.`,
      suitesADonner: `La CPAM et l’ARS répondent sur la cible dans le mois ; la référente prépare l’avenant ; la CPTS envoie les comptes approuvés avant la fin de juin.`,
      suiteDesVersements: `Après la signature du compte rendu, la CPAM arrête l’atteinte et envoie le détail du solde, de l’avance et de la part variable.`,
    },
    observations: {
      observationsCpts: `« La préparation à deux nous a aidés ; nous demandons qu’elle devienne la règle. »`,
      observationsArs: `« L’ARS salue le plan de crise et attend le retour des créneaux du samedi. »`,
      observationsCpam: `« La CPAM remercie la CPTS pour un rapport complet, partie financière comprise. »`,
    },
  };
};
