import { plusMois } from "#workflows/civil-date.ts";
import type { Texte } from "./recit.ts";
import { capitale, de, euros, mois, p } from "./words.ts";

/** Second half of a letter of intent: what the team means to do, when, and with what help. */
export const LETTRE_PROGRAMME: Texte = ({ lieu, jour, c, parcours, prevention, risque }) => {
  const [, second, troisieme] = lieu.bourgs;
  return {
    orientations: {
      orientationAccesAuxSoins: `Recenser avec la CPAM les patients en affection de longue durée sans médecin traitant, leur proposer un cabinet, et ouvrir dans les cabinets volontaires des créneaux communs pour le jour même ou le lendemain.`,
      orientationParcours: `Mieux suivre ensemble ${parcours.patients}. ${parcours.pourquoi}`,
      orientationPrevention: `Relancer ${prevention.nom}. ${prevention.constat}`,
      orientationCrise: `${risque.court} Un médecin et une infirmière préparent le plan avec l’ARS et les mairies.`,
      orientationOptions: `L’accueil des stagiaires nous tient à cœur, mais attend la deuxième année.`,
    },
    articulation: {
      exerciceCoordonne: `La maison de santé ${de(second)} garde ses protocoles et ses réunions ; elle ouvre à la CPTS son expérience du suivi des malades chroniques. Un centre de soins infirmiers travaille à ${troisieme}.`,
      regulationEtGardes: p(
        `Déjà ${c.sas} médecins participent au service d’accès aux soins. Nous avons rencontré son responsable en ${mois(jour, -2)} : la régulation adressera les demandes sans solution à une liste de créneaux de la CPTS.`,
        `La garde de nuit et du dimanche ne change pas.`,
      ),
      hopitalEtAppui: `L’hôpital ${de(lieu.hopital)} assiste à nos réunions. Le dispositif d’appui à la coordination reste l’interlocuteur des situations complexes : la CPTS le fait connaître, sans le doubler.`,
      projetsLocaux: `Le contrat local de santé traite la mobilité ; sa coordinatrice est invitée.`,
    },
    calendrier: {
      methode: p(
        `Quatre groupes, un par mission, se réunissent une fois par mois de 20 h à 21 h 30, dans les bourgs ou à distance.`,
        `Chacun a deux responsables de métiers différents et rend trois pages ; le groupe projet assemble et tranche.`,
      ),
      etapes: p(
        `${capitale(mois(jour, 2))} : création de l’association et ouverture du compte.`,
        `Jusqu’en ${mois(jour, 4)} : diagnostic, avec les données de la CPAM et un questionnaire aux professionnels.`,
        `Jusqu’en ${mois(jour, 6)} : fiches d’action. ${capitale(mois(jour, 7))} : relecture avec l’ARS, la CPAM et l’URPS.`,
        `${capitale(mois(jour, 8))} : vote en assemblée et dépôt.`,
      ),
      dateDepotProjet: plusMois(jour, 8),
      dateContrat: plusMois(jour, 14),
    },
    appui: {
      aideSouhaitee: `Nous demandons un appui de méthode pour le diagnostic, un modèle de statuts relu par un juriste et, de la part de la CPAM, les données du territoire avant ${mois(jour, 4)}.`,
      budgetConstruction: p(
        `Coordination à mi-temps pendant la construction, ${euros(c.depenses.coordination / 2)} ; indemnités des responsables de groupe, ${euros(9_000)} ; appui juridique et comptable, ${euros(3_500)} ; salles, déplacements, impression et questionnaire, ${euros(4_500)}.`,
      ),
      montantDemande: String(c.depenses.coordination / 2 + 17_000),
      structurePorteuse: `L’association sera créée en ${mois(jour, 2)} et ouvrira aussitôt son compte ; d’ici là, aucun versement n’est demandé.`,
    },
  };
};
