import { type Taille, tailleDe } from "#workflows/territoire/territory.ts";

const arrondi = (valeur: number, pas: number) => Math.max(pas, Math.round(valeur / pas) * pas);
const auMoins = (minimum: number, valeur: number) => Math.max(minimum, Math.round(valeur));
const selon = (taille: Taille, ...valeurs: readonly [number, number, number, number]) => valeurs[taille - 1] as number;

/**
 * Believable figures for a territory, all drawn from its population so that two documents never contradict each
 * other. Amounts follow the scale of amendment 2; only the running costs are certain, the texts say so.
 */
export function chiffresDe(population: number) {
  const taille = tailleDe(population);
  const generalistes = auMoins(9, population / 1350);
  const membres = auMoins(40, 12 + Math.sqrt(population) / 2);
  const ald = arrondi(population * 0.0085, 10);
  const sas = auMoins(3, generalistes * 0.16);
  const cibleSas = sas + auMoins(3, generalistes * 0.14);
  const cibleAld = arrondi(ald * 0.4, 10);
  const ciblePatients = selon(taille, 40, 60, 90, 120);
  const cibleTests = selon(taille, 250, 400, 700, 1_000);
  const depenses = {
    coordination: selon(taille, 44_000, 52_000, 58_000, 96_000),
    indemnites: selon(taille, 22_000, 30_000, 41_000, 62_000),
    gestion: selon(taille, 10_000, 12_000, 15_000, 21_000),
    outils: selon(taille, 8_000, 11_000, 14_000, 18_000),
    actions: selon(taille, 6_000, 8_000, 12_000, 18_000),
    reserve: selon(taille, 4_000, 5_000, 6_000, 9_000),
  };
  return {
    population,
    taille,
    generalistes,
    ages: auMoins(3, generalistes * 0.34),
    departs: auMoins(2, generalistes * 0.11),
    infirmiers: auMoins(14, population / 720),
    kines: auMoins(7, population / 1280),
    sagesFemmes: auMoins(2, population / 9500),
    pharmacies: auMoins(4, population / 2900),
    sansMedecin: arrondi(population * 0.088, 100),
    ald,
    cibleAld,
    resultatAld: auMoins(8, cibleAld * 0.86),
    membres,
    medecinsMembres: auMoins(5, generalistes * 0.6),
    presents: auMoins(18, membres * 0.3),
    creneaux: auMoins(5, generalistes * 0.4),
    sas,
    cibleSas,
    resultatSas: cibleSas - 1,
    demandes: selon(taille, 150, 300, 500, 800),
    ciblePatients,
    resultatPatients: ciblePatients + 3,
    cibleTests,
    resultatTests: Math.round(cibleTests * 0.94),
    volontaires: auMoins(16, membres * 0.4),
    fonctionnement: selon(taille, 50_000, 60_000, 75_000, 90_000),
    acces: selon(taille, 55_000, 65_000, 80_000, 100_000),
    accesVariable: selon(taille, 25_000, 35_000, 40_000, 50_000),
    parcours: selon(taille, 25_000, 35_000, 45_000, 50_000),
    prevention: selon(taille, 10_000, 15_000, 20_000, 25_000),
    crise: selon(taille, 25_000, 35_000, 45_000, 50_000),
    depenses,
    total: Object.values(depenses).reduce((somme, montant) => somme + montant, 0),
  };
}
export type Chiffres = ReturnType<typeof chiffresDe>;
