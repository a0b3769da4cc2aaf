import { type DateCivile, plusMois } from "#workflows/civil-date.ts";
import { type Mission, NOM_MISSION } from "#workflows/missions/missions.ts";
import type { Recit } from "./recit.ts";
import { rangees } from "./rows.ts";
import { capitale } from "./words.ts";

type Mesure = {
  readonly mission: Mission;
  readonly nom: string;
  readonly depart: number | string;
  readonly cible: number | string;
  readonly resultat: number | string;
  readonly source: "Assurance maladie" | "CPTS" | "ARS";
  readonly preuve: string;
  readonly poids: number;
};

/** The six measures every text of the demonstration quotes. */
const mesures = ({ c, prevention }: Recit): Mesure[] => [
  {
    mission: "accesAuxSoins",
    nom: "Patients en affection de longue durée ayant trouvé un médecin",
    depart: 0,
    cible: c.cibleAld,
    resultat: c.resultatAld,
    source: "Assurance maladie",
    preuve: "Relevé de la CPAM",
    poids: 50,
  },
  {
    mission: "accesAuxSoins",
    nom: "Médecins participant au service d’accès aux soins",
    depart: c.sas,
    cible: c.cibleSas,
    resultat: c.resultatSas,
    source: "ARS",
    preuve: "Liste de l’ARS",
    poids: 25,
  },
  {
    mission: "accesAuxSoins",
    nom: "Demandes du service d’accès aux soins suivies d’un rendez-vous",
    depart: 0,
    cible: c.demandes,
    resultat: c.demandes + 12,
    source: "ARS",
    preuve: "Décompte commun, sans nom",
    poids: 25,
  },
  {
    mission: "parcours",
    nom: "Patients suivis dans le parcours",
    depart: 0,
    cible: c.ciblePatients,
    resultat: c.resultatPatients,
    source: "CPTS",
    preuve: "Décompte mensuel, sans nom",
    poids: 100,
  },
  {
    mission: "prevention",
    nom: capitale(prevention.unite),
    depart: 0,
    cible: c.cibleTests,
    resultat: c.resultatTests,
    source: "CPTS",
    preuve: "Décompte des pharmacies",
    poids: 100,
  },
  {
    mission: "crise",
    nom: "Plan de crise écrit, puis mis à jour chaque année",
    depart: "Non",
    cible: "Oui",
    resultat: "Oui",
    source: "CPTS",
    preuve: "Plan daté, accusé de réception de l’ARS",
    poids: 100,
  },
];

const commun = ({ mission, nom, depart, cible, source, preuve, poids }: Mesure) => ({
  mission: NOM_MISSION[mission],
  indicateur: nom,
  depart: String(depart),
  cible: String(cible),
  source,
  preuve,
  poids: String(poids),
});

/** The targets of a projet de santé, two years after the signature hoped for. */
export function indicateursDuProjet(recit: Recit): string {
  const echeance: DateCivile = plusMois(recit.jour, 29);
  return rangees(...mesures(recit).map((mesure) => ({ ...commun(mesure), echeance })));
}

/** What the year has given. */
export const indicateursDeLAnnee = (recit: Recit): string =>
  rangees(...mesures(recit).map((mesure) => ({ ...commun(mesure), resultat: String(mesure.resultat) })));
