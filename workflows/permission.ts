import type { Qualite } from "./acteur.ts";
import type { TypeDeFait } from "./fact.ts";

/** Who may perform a fact: the capacities the law or the contract gives it to. */
export type Permissions<T extends TypeDeFait> = Readonly<Record<T, readonly Qualite[]>>;

/** Those who carry the project, and may deposit and sign for it. */
export const PORTEURS = ["porteur", "coporteur"] as const satisfies readonly Qualite[];
export const EQUIPE = ["porteur", "coporteur", "coordinateur"] as const satisfies readonly Qualite[];
export const ARS = ["ars.instructeur", "ars.signataire"] as const satisfies readonly Qualite[];
export const CPAM = ["cpam.roc", "cpam.direction"] as const satisfies readonly Qualite[];
/** Those who may bind each of the three parties. */
export const SIGNATAIRES = [...PORTEURS, "cpam.direction", "ars.signataire"] as const satisfies readonly Qualite[];
