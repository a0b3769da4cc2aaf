import { corpsDe, type Organisme } from "../acteur.ts";
import type { DateCivile } from "../civil-date.ts";
import type { Fait } from "../fact.ts";
import type { Personne } from "../fact-schema.ts";
import { type DemandeDeCorrection, demandeDe } from "../parcours/request.ts";
import type { Clos } from "../retrait/memory.ts";
import { type Avis, attendre, renoncer } from "./opinions.ts";

export type MemoireLettre = {
  readonly deposeeLe: DateCivile | null;
  readonly numero: number;
  readonly responsable: Personne | null;
  readonly complementsAvantLe: DateCivile | null;
  /** What the running request is made of; null when none runs. */
  readonly complements: DemandeDeCorrection | null;
  readonly valideeLe: DateCivile | null;
  /** Opinions asked on the document under examination, letter of intent then projet de santé. */
  readonly avis: Readonly<Partial<Record<Organisme, Avis>>>;
};

export const lettreVierge: MemoireLettre = {
  deposeeLe: null,
  numero: 0,
  responsable: null,
  complementsAvantLe: null,
  complements: null,
  valideeLe: null,
  avis: {},
};

/** `clos` is what the last decision closed: its opinions stand again when it is withdrawn. */
export function retenirLettre(memoire: MemoireLettre, fait: Fait, clos: Clos | null): MemoireLettre {
  switch (fait.type) {
    case "LettreIntentionDeposee":
      return { ...memoire, deposeeLe: fait.le, numero: fait.numero, complementsAvantLe: null, complements: null };
    case "ExamenOuvert":
      return { ...memoire, responsable: fait.responsable };
    case "ComplementsDemandes":
      return { ...memoire, complementsAvantLe: fait.avantLe, complements: demandeDe(fait) };
    case "LettreIntentionValidee":
      return { ...memoire, valideeLe: fait.le, avis: {} };
    case "LettreIntentionRetiree":
      return { ...memoire, avis: {}, complements: null };
    case "LettreIntentionRefusee":
    case "ProjetDeSanteValide":
    case "ProjetDeSanteReputeValide":
    case "OppositionNotifiee":
      // Once the ARS has answered, an opinion still expected is expected no longer.
      return { ...memoire, avis: {} };
    case "DecisionRetiree":
      return {
        ...memoire,
        avis: clos?.avis ?? {},
        ...(fait.decision === "LettreIntentionValidee" && { valideeLe: null }),
      };
    case "AvisDemande":
    case "AvisRetourne": {
      const { organisme, le: demandeLe, avantLe, question } = fait;
      const avis = attendre(memoire.avis[organisme], {
        ...{ demandeLe, avantLe, ...(question && { question }) },
        ...(fait.type === "AvisRetourne" && { precision: true as const }),
      });
      return { ...memoire, avis: { ...memoire.avis, [organisme]: avis } };
    }
    case "AvisRendu": {
      const organisme = corpsDe(fait.par.qualite) as Organisme;
      const demande = memoire.avis[organisme];
      if (!demande) return memoire;
      const { le: renduLe, sens, observations } = fait;
      return { ...memoire, avis: { ...memoire.avis, [organisme]: { ...demande, renduLe, sens, observations } } };
    }
    case "AvisAnnule": {
      const { [fait.organisme]: annule, ...reste } = memoire.avis;
      const avant = annule && renoncer(annule);
      return { ...memoire, avis: avant ? { ...reste, [fait.organisme]: avant } : reste };
    }
    default:
      return memoire;
  }
}
