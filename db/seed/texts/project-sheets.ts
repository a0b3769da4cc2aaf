import { plusMois } from "#workflows/civil-date.ts";
import type { Recit, Texte } from "./recit.ts";
import { rangees } from "./rows.ts";
import { capitale, de, mois } from "./words.ts";

/** The fiches action of a projet de santé: what each mission begins with. */
export const PROJET_FICHES: Texte = (recit) => ({
  accesAuxSoins: { fichesAccesAuxSoins: rangees(medecinTraitant(recit), creneaux(recit)) },
  parcours: { fichesParcours: rangees(parcours(recit)) },
  prevention: { fichesPrevention: rangees(prevention(recit)) },
  crise: { fichesCrise: rangees(plan(recit)) },
});

/** « De juin 2027 à mars 2028 », counted from the signature hoped for. */
function periode({ jour }: Recit, debut: number, fin: number): string {
  const signature = plusMois(jour, 5);
  return `${capitale(de(mois(signature, debut)))} à ${mois(signature, fin)}`;
}

const medecinTraitant = (recit: Recit) => ({
  titre: "Trouver un médecin aux patients en affection de longue durée",
  objectif: `Que ${recit.c.cibleAld} patients en affection de longue durée aient un médecin traitant à deux ans.`,
  actions:
    "La CPAM écrit aux patients sans médecin.\nLa coordination rappelle sous deux jours ouvrés.\nLes cabinets annoncent chaque trimestre combien de patients ils prennent.",
  pilote: `Un médecin ${de(recit.lieu.bourgs[0])}, une infirmière pour suppléante`,
  partenaires: "CPAM, pharmacies, infirmiers, secrétariats",
  calendrier: periode(recit, 6, 24),
  moyens: "Six heures par mois du pilote, un tiers du temps de la coordination.",
  budget: String(Math.round(recit.c.depenses.indemnites * 0.4)),
  indicateurs: `Patients ayant trouvé un médecin : départ 0, cible ${recit.c.cibleAld} ; relevé de la CPAM.`,
});

const creneaux = (recit: Recit) => ({
  titre: "Ouvrir des créneaux pour le jour même ou le lendemain",
  objectif: `Que ${recit.c.demandes} demandes du service d’accès aux soins trouvent un rendez-vous dans l’année.`,
  actions: `${recit.c.creneaux} médecins réservent chacun deux créneaux par semaine.\nUne convention d’une page lie la CPTS au service d’accès aux soins.\nLe décompte est relevé chaque mois.`,
  pilote: `Un pharmacien ${de(recit.lieu.bourgs[1])}`,
  partenaires: "Service d’accès aux soins, maison médicale de garde",
  calendrier: periode(recit, 6, 18),
  moyens: "L’agenda du service d’accès aux soins, sans achat.",
  budget: String(Math.round(recit.c.depenses.indemnites * 0.4)),
  indicateurs: `Médecins participant : départ ${recit.c.sas}, cible ${recit.c.cibleSas} ; liste de l’ARS.`,
});

const parcours = (recit: Recit) => ({
  titre: `Parcours : ${recit.parcours.titre}`,
  objectif: `Suivre ensemble ${recit.parcours.patients} : ${recit.c.ciblePatients} à vingt-quatre mois.`,
  actions: recit.parcours.etapes,
  pilote: `Une infirmière ${de(recit.lieu.bourgs[2])} et un médecin ${de(recit.lieu.bourgs[1])}`,
  partenaires: `Hôpital ${de(recit.lieu.hopital)}, dispositif d’appui à la coordination`,
  calendrier: periode(recit, 12, 24),
  moyens: "Cinq heures par mois de chacun, trois soirées de formation.",
  indicateurs: `Patients suivis : départ 0, cible ${recit.c.ciblePatients} ; décompte mensuel, sans nom.`,
});

const prevention = (recit: Recit) => ({
  titre: capitale(recit.prevention.nom),
  objectif: `Atteindre ${recit.c.cibleTests} ${recit.prevention.unite} la première année, auprès de ceux qui ne viennent pas d’eux-mêmes.`,
  actions: recit.prevention.gestes,
  pilote: "Une sage-femme et un pharmacien",
  partenaires: `${capitale(recit.prevention.partenaire)}, mairies, CPAM`,
  calendrier: periode(recit, 9, 21),
  moyens: "Quatre heures par mois de chacun, affiches nationales, salles prêtées.",
  budget: String(recit.c.depenses.actions),
  indicateurs: `${capitale(recit.prevention.unite)} : départ 0, cible ${recit.c.cibleTests} ; décompte des pharmacies.`,
});

const plan = (recit: Recit) => ({
  titre: "Écrire le plan de crise et l’essayer",
  objectif: `Être joignables et savoir quoi faire. ${recit.risque.court}`,
  actions: `Quatre séances d’écriture sur la trame nationale.\nRelecture avec l’ARS, l’hôpital et les mairies.\nUne fois par an : ${recit.risque.exercice}.`,
  pilote: "Un médecin référent, une infirmière suppléante",
  partenaires: "ARS, préfecture, mairies, service d’accès aux soins",
  calendrier: periode(recit, 1, 18),
  indicateurs: `Plan présenté à l’ARS ; ${recit.c.volontaires} volontaires joignables, vérifiés chaque avril.`,
});
