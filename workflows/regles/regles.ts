import type { Mission } from "../missions/missions.ts";
import type { Source } from "../source.ts";

/**
 * One version of the law as this product applies it. A file keeps the version it was opened under;
 * a change of law is a new version, never an edit of this one. All delays count from a civil day.
 */
export type Regles = {
  readonly version: string;
  readonly libelle: string;
  /** Months the ARS has to oppose a complete projet de santé; past them silence validates it. */
  readonly oppositionMois: Source<number>;
  /** Whether a request for corrections stops the two months. The texts seen do not settle it: off by default. */
  readonly correctionsSuspendent: Source<boolean>;
  /** Months, from a decision, during which the ARS may withdraw it because it is illegal. */
  readonly retraitMois: Source<number>;
  /** Months after which an answer to a letter of intent is usual. No text sets any delay. */
  readonly lettreIndicatifMois: Source<number>;
  readonly contratAnnees: Source<number>;
  readonly preavisDenonciationMois: Source<number>;
  readonly observationsMois: Source<number>;
  /** Months after signature by which a mission starts and is fully deployed; null when the parties choose. */
  readonly missions: Record<Mission, Source<{ readonly demarrage: number; readonly deploiement: number } | null>>;
  /** Days before the anniversary at which each paper of the dialogue is usually ready. */
  readonly dialogueJours: Source<{ readonly donnees: number; readonly rapport: number; readonly seance: number }>;
};
