import { plusJours, plusMois } from "#workflows/civil-date.ts";
import { estSocle } from "#workflows/missions/missions.ts";
import type { Recit, Texte } from "./recit.ts";
import { date, de, euros, lignes, mois, p } from "./words.ts";

const annee = ({ contexte, jour }: Recit) => {
  const { signeLe } = contexte.contrat;
  const rang = contexte.dialogue.annee;
  const debut = signeLe ? plusMois(signeLe, 12 * (rang - 1)) : jour;
  return { rang, debut, fin: plusJours(plusMois(debut, 12), -1) };
};

const STAGIAIRES = (bourg: string): Record<string, string> => ({
  accompagnementDesProfessionnels: `Onze stagiaires accueillis, deux installations accompagnées à ${bourg}.`,
});

/** First half of the yearly report: the year, the people, the missions. */
export const RAPPORT_ACTIONS: Texte = (recit) => {
  const { lieu, jour, c, parcours, prevention, risque, contexte } = recit;
  const [bourg, second, troisieme] = lieu.bourgs;
  const { debut, fin } = annee(recit);
  const options = contexte.contrat.missions.some((mission) => !estSocle(mission));
  return {
    synthese: {
      periode: `Du ${date(debut)} au ${date(fin)}, chiffres arrêtés au ${date(plusJours(jour, -10))}`,
      faitsMarquants: `${c.resultatAld} patients en affection de longue durée ont trouvé un médecin (cible ${c.cibleAld}), alors que ${c.departs} médecins ont cessé leur activité. Le parcours est ouvert dans les trois bourgs. Le plan de crise a été essayé, puis corrigé.`,
      resultatsEnBref: `${c.resultatPatients} patients suivis (cible ${c.ciblePatients}) ; ${c.resultatTests} ${prevention.unite} (cible ${c.cibleTests}) ; ${c.resultatSas} médecins dans le service d’accès aux soins (cible ${c.cibleSas}).`,
      ceQuiResteDifficile: `Le samedi matin manque de volontaires ${de(mois(jour, -6))} à ${mois(jour, -1)}. Nous demandons à revoir la cible du médecin traitant.`,
    },
    vieDeLaCpts: {
      membres: `${c.membres + 14} adhérents de onze métiers, contre ${c.membres} à la signature : 22 arrivées, 8 départs. Les chirurgiens-dentistes restent peu nombreux.`,
      instances: `Le conseil d’administration s’est réuni six fois et le bureau dix fois. L’assemblée générale a approuvé les comptes, envoyés à la CPAM et à l’ARS dans le mois.`,
      groupesDeTravail: `Cinq groupes ont tenu 23 réunions, dont 15 à distance. Celui de l’accès aux soins a refait la règle des créneaux.`,
      habitantsEtPartenaires: `L’association d’usagers a relu les affiches ; l’hôpital ${de(lieu.hopital)} participe au groupe du parcours et deux mairies à l’exercice de crise.`,
    },
    accesAuxSoins: {
      actionsAccesAuxSoins: `Le circuit unique oriente les patients sans médecin ; ${c.medecinsMembres} cabinets y prennent part. ${c.creneaux} médecins tiennent des créneaux du lundi au vendredi. La convention avec le service d’accès aux soins est signée.`,
      resultatsMedecinTraitant: `Patients en affection de longue durée ayant trouvé un médecin : départ 0, cible ${c.cibleAld}, résultat ${c.resultatAld} (relevé de la CPAM).`,
      resultatsSoinsNonProgrammes: `Médecins dans le service d’accès aux soins : départ ${c.sas}, cible ${c.cibleSas}, résultat ${c.resultatSas}. Demandes suivies d’un rendez-vous : cible ${c.demandes}, résultat ${c.demandes + 12}.`,
      preuvesAccesAuxSoins: `Relevé de la CPAM, liste de l’ARS, décompte commun avec le service d’accès aux soins, quatre comptes rendus.`,
      ecartsAccesAuxSoins: `En cours d’année, ${c.departs} médecins ont cessé leur activité, à ${second} et à ${troisieme}.`,
    },
    parcours: {
      actionsParcours: `Le parcours « ${parcours.titre} » est en usage. L’hôpital prévient la coordination ; les passages en ville se font dans les délais du protocole. Deux soirées de formation ont réuni 26 et 19 personnes.`,
      resultatsParcours: `Patients suivis : départ 0, cible ${c.ciblePatients}, résultat ${c.resultatPatients} (décompte mensuel). Professionnels engagés : ${Math.round(c.ciblePatients * 0.55)}, de cinq métiers.`,
      preuvesParcours: `Décompte mensuel sans nom, accords signés des professionnels, protocole dans sa version 3.`,
    },
    prevention: {
      actionsPrevention: p(
        prevention.gestes,
        `Le stand ${de(troisieme)}, annulé pour mauvais temps, est reporté au printemps.`,
      ),
      resultatsPrevention: `Nombre de ${prevention.unite} : départ 0, cible ${c.cibleTests}, résultat ${c.resultatTests} (décompte des pharmacies).`,
      preuvesPrevention: `Décompte des pharmacies, pages de Rézone CPTS aux deux dates, affiches.`,
    },
    crise: {
      actionsCrise: `Le plan, mis à jour en ${mois(jour, -2)}, couvre les cinq types de crise ; l’ARS en a accusé réception.`,
      exerciceOuCrise: `Nous avons mené ${risque.exercice}. Deux points ont bloqué, la liste d’appel et une clé ; ils sont corrigés.`,
      resultatsCrise: `Volontaires joignables : départ 0, cible ${c.volontaires}, résultat ${c.volontaires + 4}. Plan remis à tous les membres.`,
      preuvesCrise: `Plan daté, accusé de réception de l’ARS, bilan de l’exercice.`,
    },
    missionsOptionnelles: options ? STAGIAIRES(bourg) : {},
  };
};

/** Second half: people, money, difficulties, what comes next. */
export const RAPPORT_MOYENS: Texte = ({ lieu, jour, c }) => {
  const { depenses: d } = c;
  const recettes = c.total + 12_000;
  return {
    ressourcesHumaines: {
      equipeSalariee: `Une coordination à temps plein (${euros(d.coordination)}, charges comprises) et un secrétariat deux jours par semaine.`,
      tempsDesProfessionnels: `Au total, ${Math.round(c.membres * 0.3)} professionnels ont donné ${Math.round(d.indemnites / 55)} heures indemnisées. Les réunions du bureau, environ 180 heures, ne le sont pas.`,
      fragilites: `La coordination est seule : un congé long arrêterait la moitié des actions.`,
    },
    partieFinanciere: {
      totalRecettes: String(recettes),
      recettes: `Fonctionnement, ${euros(c.fonctionnement)} ; parts fixes des missions, ${euros(recettes - c.fonctionnement - 5_000)} ; aide de l’ARS pour l’outil d’alerte, ${euros(5_000)}.`,
      totalDepenses: String(c.total),
      depensesParMission: lignes(
        `Coordination et fonctionnement : ${euros(d.coordination + d.gestion)}`,
        `Accès aux soins : ${euros(d.indemnites)}`,
        `Parcours et outils : ${euros(d.outils)}`,
        `Prévention : ${euros(d.actions)}`,
        `Crises : ${euros(d.reserve)}`,
      ),
      reste: `${euros(recettes - c.total)}, réservés aux créneaux du samedi de l’année qui vient.`,
    },
    indemnites: {
      baremeDesIndemnites: `Le barème, le même pour tous les métiers, a été voté par l’assemblée générale de juin.`,
      indemnitesParPersonne: `Le tableau joint compte une ligne par personne ; ${Math.round(c.membres * 0.3)} personnes ont reçu en tout ${euros(d.indemnites)} sur l’année civile.`,
      plusFortTotal: "7800",
      plafondDeLAnnee: "43992",
      controleDesIndemnites: `Le trésorier tient le décompte chaque mois, toutes missions confondues, et prévient la personne bien avant le plafond.`,
    },
    difficultes: {
      difficultesDeLAnnee: `Le territoire a perdu ${c.departs} médecins ; le remplacement des créneaux du samedi a échoué deux fois.`,
      cibleARevoir: `La cible du médecin traitant, de ${c.cibleAld} à ${Math.round((c.cibleAld * (c.generalistes - c.departs)) / c.generalistes)}, dans la proportion des départs.`,
      preuveDuChangement: `${c.generalistes} généralistes à la signature, ${c.generalistes - c.departs} aujourd’hui (CPAM).`,
    },
    perspectives: {
      prioritesAVenir: `Rouvrir le samedi matin avec quatre médecins et deux infirmières ; étendre le parcours aux cabinets ${de(lieu.bourgs[2])} ; installer un médecin avec la commune.`,
      calendrierAVenir: `Assemblée en juin, exercice de crise en octobre, mise à jour du plan en décembre.`,
      budgetAVenir: `${euros(recettes)} de recettes attendues, sans part variable, et ${euros(recettes - 4_000)} de dépenses ; recrutement d’un mi-temps en ${mois(jour, 4)}.`,
    },
  };
};
