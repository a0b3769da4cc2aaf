import type { Texte } from "./recit.ts";
import { de, mois, p } from "./words.ts";

/** The missions of a projet de santé, as the team means to lead them. */
export const PROJET_MISSIONS: Texte = ({ lieu, jour, c, parcours, prevention, risque }) => {
  const [bourg, second, troisieme] = lieu.bourgs;
  return {
    accesAuxSoins: {
      medecinTraitant: p(
        `La CPAM, les pharmaciens et les infirmiers signalent les patients sans médecin. La coordination les rappelle sous deux jours ouvrés et propose un cabinet, d’abord aux personnes en affection de longue durée.`,
        `Chaque trimestre, ${c.medecinsMembres} médecins annoncent combien de patients ils prennent, même un seul.`,
      ),
      soinsNonProgrammes: p(
        `Pour les demandes du jour, ${c.creneaux} médecins réservent chacun deux créneaux par semaine, du lundi au vendredi de 8 h à 20 h et le samedi matin. Pharmaciens, infirmiers et secrétariats y adressent les patients ; une infirmière ${de(bourg)} reçoit les plaies simples.`,
        `La CPTS ne couvre ni les nuits ni le dimanche, qui relèvent de la garde.`,
      ),
      lienServiceAcces: `Aujourd’hui, ${c.sas} médecins participent à la régulation ou à l’effection ; ils seront ${c.cibleSas} en fin de deuxième année. Le service sollicite la CPTS quand aucun rendez-vous n’est disponible ; une convention d’une page fixe les heures et les numéros.`,
      equipeAccesAuxSoins: `Un médecin ${de(bourg)} et un pharmacien ${de(second)} conduisent la mission, six heures par mois chacun, avec la coordination.`,
      suiviAccesAuxSoins: `Patients en affection de longue durée ayant trouvé un médecin (départ 0, cible ${c.cibleAld} à deux ans) ; médecins dans le service d’accès aux soins (départ ${c.sas}, cible ${c.cibleSas}).`,
    },
    parcours: {
      choixDuParcours: `Nous choisissons ${parcours.nom}, pour ${parcours.patients}. ${parcours.pourquoi}`,
      etapesDuParcours: parcours.etapes,
      acteursDuParcours: `Sept métiers ont écrit un protocole de quatre pages avec ${parcours.specialite} de l’hôpital ${de(lieu.hopital)}. Chacun le signe ; il est relu chaque année en novembre.`,
      equipeParcours: `Une infirmière ${de(troisieme)} et un médecin ${de(second)} conduisent la mission, cinq heures par mois chacun.`,
      suiviParcours: `Patients suivis (départ 0, cible ${c.ciblePatients} à vingt-quatre mois) et professionnels engagés (départ 0, cible ${Math.round(c.ciblePatients * 0.6)}). Décompte mensuel, sans nom.`,
    },
    prevention: {
      risquesEtPublics: `Nous visons ${prevention.public}. ${prevention.constat}`,
      actionsDePrevention: p(prevention.gestes, `L’essai commence à ${troisieme}, où le retard est le plus grand.`),
      partenairesPrevention: `Nous travaillons avec ${prevention.partenaire}, qui forme trente professionnels et transmet les chiffres, et avec les mairies.`,
      equipePrevention: `Une sage-femme et un pharmacien conduisent la mission, quatre heures par mois chacun, avec la coordination.`,
      suiviPrevention: `Nombre de ${prevention.unite} (départ 0, cible ${c.cibleTests} la première année) et taux du territoire lu dans Rézone CPTS à la même date chaque année.`,
    },
    crise: {
      risquesDuTerritoire: `Trois risques viennent d’abord : ${risque.risques}.`,
      celluleDeCrise: `Un médecin référent, une infirmière suppléante, un pharmacien et la coordination. La cellule se déclenche à la demande de l’ARS ou de deux de ses membres.`,
      mobilisation: `La liste compte ${c.volontaires} volontaires de huit métiers, qui confirment chaque mois d’avril. Chaque infirmier tient la liste de ses patients à ne pas laisser sans passage. L’alerte part par message et par téléphone, en deux vagues.`,
      liensEnCrise: `L’ARS, la préfecture, l’hôpital ${de(lieu.hopital)}, les mairies et le service d’accès aux soins ont un interlocuteur nommé et un suppléant.`,
      preparation: `Le plan est présenté à l’ARS dans les six mois qui suivent la signature. Chaque année : ${risque.exercice}, suivi d’un bilan d’une page et d’une mise à jour.`,
    },
    missionsOptionnelles: {
      accompagnementProfessionnels: `L’accueil des stagiaires commence la deuxième année : un logement avec la commune, une soirée par semestre, un parrain pour chaque nouvel installé.`,
      equipeMissionsOptionnelles: `Une orthophoniste s’en charge à partir ${de(mois(jour, 18))}, quatre heures par mois.`,
    },
  };
};
