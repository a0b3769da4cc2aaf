import { plusMois } from "#workflows/civil-date.ts";
import type { Texte } from "./recit.ts";
import { date, de, euros, lignes, mois, p } from "./words.ts";

/** Last part of a projet de santé: who decides, with what money, by when, and how one knows. */
export const PROJET_MOYENS: Texte = ({ lieu, jour, contexte, c, prevention }) => {
  const [bourg, second, troisieme] = lieu.bourgs;
  const { association } = contexte.projet;
  const { depenses: d } = c;
  const fixes = c.total - c.fonctionnement;
  return {
    gouvernance: {
      association: `L’association « ${association?.nom ?? contexte.dossier.nom} » a son siège ${association?.siege ?? `à ${bourg}`}. Ses statuts reprennent les missions de l’article L. 1434-12-2 du code de la santé publique.`,
      instances: `Quatre collèges : médecins ; autres professionnels de ville ; établissements et services ; habitants et associations. Aucun ne détient plus de 40 % des voix. Le conseil d’administration, treize membres élus pour trois ans, élit un bureau de cinq membres d’au moins trois métiers.`,
      coordination: `Une personne salariée prépare les décisions, tient les registres et n’engage pas seule de dépense de plus de ${euros(500)}. Deux responsables de métiers différents animent chaque mission.`,
      placeDesHabitants: `Deux administrateurs représentent les habitants. Une réunion publique annuelle présente le bilan, à ${bourg} ou à ${troisieme}.`,
      indemnites: `Le barème, le même pour tous les métiers, est voté chaque année en assemblée. Le trésorier tient le total par personne et par année civile, et un administrateur ne vote pas sur ce qui le concerne.`,
    },
    articulations: {
      gardesEtUrgences: `La CPTS répond en journée et le samedi matin ; la garde prend le relais le soir et le dimanche. Les urgences ${de(lieu.hopital)} appellent la coordination pour les patients qui peuvent être revus en ville.`,
      hopital: `L’hôpital a désigné une cadre et ouvre une ligne d’avis de 12 h à 14 h. L’hospitalisation à domicile assiste à un groupe sur deux.`,
      structuresDeVille: `La maison de santé ${de(second)} suit sa patientèle selon ses protocoles et partage celui que la CPTS propose aux autres cabinets.`,
      appuiEtMedicoSocial: `Le dispositif d’appui reste seul à coordonner les situations complexes : nous l’appelons, il nous rend compte. Les EHPAD, l’aide à domicile et les centres sociaux ont un siège dans le troisième collège.`,
    },
    systemeInformation: {
      messagerieEtDossier: `Six adhérents sur dix ont une adresse MSSanté. Objectif : neuf sur dix à un an, par des séances d’une demi-heure au cabinet. Les comptes rendus de sortie arrivent par ce canal et par le dossier médical partagé.`,
      annuaireEtAgenda: `L’agenda des créneaux est celui du service d’accès aux soins, sans second outil. L’annuaire est vérifié chaque trimestre par la coordination.`,
      protectionDesDonnees: `Aucun nom de patient ne figure dans nos tableaux ni dans nos messages. Un pharmacien tient le registre des traitements.`,
      deploiementDesOutils: `Une infirmière ${de(second)} forme au cabinet, deux demi-journées par mois, pour ${euros(d.outils)} la première année.`,
    },
    communication: {
      versLesProfessionnels: `Une lettre d’une page le premier lundi du mois, à tous les professionnels, adhérents ou non : une décision, une date, un contact. Une soirée par trimestre, tour à tour à ${bourg}, ${second} et ${troisieme}.`,
      versLesHabitants: `Une affiche en pharmacie et en mairie dit en trois lignes que faire quand on n’a pas de médecin ; elle existe en gros caractères. Le site ne nomme aucun cabinet en particulier.`,
    },
    budget: {
      recettes: `${euros(c.fonctionnement)} de fonctionnement (taille ${c.taille}) et ${euros(fixes)} de parts fixes, au prorata du démarrage de chaque mission (montants à vérifier avec la CPAM). La part variable n’y figure pas : elle n’est connue qu’après le bilan.`,
      depenses: lignes(
        `Coordination : ${euros(d.coordination)}`,
        `Indemnités des professionnels : ${euros(d.indemnites)}`,
        `Comptable, assurance et local : ${euros(d.gestion)}`,
        `Outils numériques : ${euros(d.outils)}`,
        `Actions de prévention : ${euros(d.actions)}`,
        `Réserve : ${euros(d.reserve)}`,
      ),
      totalDepenses: String(c.total),
      ressourcesHumaines: `Une coordination salariée, recrutée dès la signature, et des responsables de mission indemnisés au temps passé. Si le recrutement tarde, une CPTS voisine met une personne à disposition deux jours par semaine.`,
      suiviFinancier: `Le trésorier et la coordination signent à deux au-delà de ${euros(500)}. Un point est fait chaque trimestre en bureau ; les comptes votés partent à l’ARS et à la CPAM dans le mois.`,
    },
    calendrier: {
      dateSignatureVisee: plusMois(jour, 5),
      demarrageDesMissions: `Accès aux soins et crises : au plus tard six mois après la signature. Prévention : au neuvième mois, pour la campagne de printemps. Parcours : au douzième mois, avec vingt premiers patients.`,
      etapesDeuxAns: p(
        `À six mois : coordination en poste, premiers créneaux, plan de crise remis. À douze mois : parcours ouvert, premier dialogue de gestion.`,
        `À dix-huit mois : créneaux dans les trois bourgs, premier exercice de crise. À vingt-quatre mois : ${c.ciblePatients} patients suivis.`,
      ),
    },
    evaluation: {
      indicateurs: `Accès aux soins : patients en affection de longue durée ayant trouvé un médecin (0, puis ${c.cibleAld} à deux ans) ; médecins dans le service d’accès aux soins (${c.sas}, puis ${c.cibleSas}). Parcours : patients suivis (0, puis ${c.ciblePatients}). Prévention : ${prevention.unite} (0, puis ${c.cibleTests}). Crises : plan écrit, présenté, puis mis à jour.`,
      recueil: `Les totaux sont relevés le 5 de chaque mois et rangés avec leur preuve : feuille d’émargement, export sans nom, convention.`,
      situationDeDepart: `Au 1er ${mois(jour, -3)} : ${c.generalistes} généralistes, ${c.infirmiers} infirmiers, ${c.pharmacies} pharmacies. Si le nombre de médecins baisse de plus d’un dixième, nous demandons à revoir la cible.`,
      bilanAnnuel: `La coordination prépare le rapport trois mois avant l’anniversaire du contrat ; le bureau le relit avec la CPAM avant la séance.`,
    },
    annexes: {
      piecesJointes: `Statuts et récépissé de déclaration ; liste des ${c.membres} membres par profession et commune, publiée avec leur accord ; carte et liste des communes ; tableaux du diagnostic ; budget sur deux ans.`,
      lettresEngagement: `L’hôpital ${de(lieu.hopital)}, deux EHPAD et le dispositif d’appui à la coordination (${date(plusMois(jour, -1))}).`,
      piecesAVenir: `La convention avec le service d’accès aux soins, attendue en ${mois(jour, 2)}.`,
    },
  };
};
