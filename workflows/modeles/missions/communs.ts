/** What the six mission templates share. */
export const VERSION = "2026-11";

export const PLAFOND_INDEMNITES =
  "Les indemnités et rémunérations versées par l’association à une même personne ne dépassent pas, par année civile, le plafond annuel de la sécurité sociale (article D. 1434-44 du code de la santé publique). Tenez le décompte par personne dès le premier versement, toutes missions confondues.";

export const AVANCE_AU_DEMARRAGE =
  "Annoncez la date de démarrage par écrit à la CPAM et à l’ARS, et gardez le message : c’est à cette date que s’ouvre l’avance de 75 % de la part fixe de la mission, au prorata du temps qui reste jusqu’à l’anniversaire du contrat.";

export const PREUVE_FAIBLE =
  "Compter sur le rapport d’activité pour tout prouver. Le Sénat a relevé qu’une simple mention de réunion suffisait parfois à attester qu’elle avait eu lieu : attendez-vous à plus d’exigence. Rangez la pièce le jour même, pas la veille du dialogue de gestion (la rencontre annuelle avec la CPAM et l’ARS).";

export const SOURCES_COMMUNES = [
  "Accord conventionnel interprofessionnel du 20 juin 2019 et son contrat type (Journal officiel du 24 août 2019)",
  "Avenant 2 à cet accord, signé le 20 décembre 2021",
  "Code de la santé publique, articles L. 1434-12, L. 1434-12-2 et D. 1434-44",
  "Sénat, rapport n° 32 (2025-2026) sur le financement des CPTS",
  "Rézone CPTS, outil public de l’Assurance maladie (rezonecpts.ameli.fr)",
] as const;

export const SOURCE_ECHEANCES =
  "PAPS Hauts-de-France, « Le financement de la CPTS : l’ACI » (30 novembre 2023), pour les échéances de démarrage et de déploiement";
