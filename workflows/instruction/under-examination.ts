import { type Dossier, estDans } from "../dossier.ts";

/** Whether a deposit is before the ARS: a letter of intent or a projet de santé, until it is decided or withdrawn. */
export const enExamen = (dossier: Dossier): boolean =>
  (["deposee", "enExamen", "aCompleter"] as const).some((etat) => estDans(dossier, { lettreIntention: etat })) ||
  (["depose", "incomplet", "enInstruction", "aCorriger"] as const).some((etat) =>
    estDans(dossier, { projetDeSante: etat }),
  );
