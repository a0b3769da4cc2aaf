import type { Regles } from "./regles.ts";

const CSP = "Art. L. 1434-12 du code de la santé publique";
const CRPA = "Art. L. 242-1 et L. 243-3 du code des relations entre le public et l’administration";
const ACI = "ACI du 20 juin 2019, contrat type";
const CALENDRIER = "Calendrier de déploiement de l’ACI, plateforme des professionnels de santé, 30 novembre 2023";
const USAGE = "Usage des régions : aucun texte ne fixe ce délai";
const socle = (demarrage: number, deploiement: number) =>
  ({ valeur: { demarrage, deploiement }, source: CALENDRIER, statut: "source" }) as const;
const libre = { valeur: null, source: CALENDRIER, statut: "source" } as const;

/** The law in force since amendment 2 to the ACI (20 December 2021). */
export const AVENANT_2: Regles = {
  version: "aci-2019-avenant-2",
  libelle: "ACI du 20 juin 2019, avenant n° 2 du 20 décembre 2021",
  oppositionMois: { valeur: 2, source: CSP, statut: "source" },
  correctionsSuspendent: { valeur: false, source: CSP, statut: "a-verifier" },
  retraitMois: { valeur: 4, source: CRPA, statut: "source" },
  lettreIndicatifMois: { valeur: 2, source: USAGE, statut: "a-verifier" },
  contratAnnees: { valeur: 5, source: ACI, statut: "source" },
  preavisDenonciationMois: { valeur: 2, source: ACI, statut: "a-verifier" },
  observationsMois: { valeur: 1, source: ACI, statut: "a-verifier" },
  missions: {
    accesAuxSoins: socle(6, 18),
    parcours: socle(12, 24),
    prevention: socle(12, 24),
    crise: socle(6, 18),
    qualite: libre,
    accompagnement: libre,
  },
  dialogueJours: {
    valeur: { donnees: 90, rapport: 60, seance: 30 },
    source: "Calendrier de travail proposé par le service, sans valeur légale",
    statut: "a-verifier",
  },
};
