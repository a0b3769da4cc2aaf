import type { DateCivile } from "../civil-date.ts";
import type { Fait } from "../fact.ts";
import type { Personne } from "../fact-schema.ts";
import type { Territoire } from "../territoire/territory.ts";
import { territoireDe } from "../territoire/territory.ts";

/** What the file itself remembers of its facts. */
export type MemoireDuDossier = {
  readonly nom: string;
  readonly regles: string;
  readonly ouvertLe: DateCivile | null;
  readonly repris: boolean;
  readonly porteurs: readonly (Personne & { readonly role: "porteur" | "coporteur" })[];
  readonly territoire: Territoire | null;
  readonly finLe: DateCivile | null;
};

export const dossierVierge: MemoireDuDossier = {
  nom: "",
  regles: "",
  ouvertLe: null,
  repris: false,
  porteurs: [],
  territoire: null,
  finLe: null,
};

export function retenirDossier(memoire: MemoireDuDossier, fait: Fait): MemoireDuDossier {
  switch (fait.type) {
    case "DossierOuvert":
      return { ...memoire, nom: fait.nom, regles: fait.regles, ouvertLe: fait.le };
    case "DossierRepris":
      return { ...memoire, repris: true };
    case "PorteurDesigne": {
      const autres = memoire.porteurs
        .filter(({ id }) => id !== fait.personne.id)
        // One porteur at a time: naming another one makes the former a co-porteur.
        .map((porteur) => (fait.role === "porteur" ? { ...porteur, role: "coporteur" as const } : porteur));
      return { ...memoire, porteurs: [...autres, { ...fait.personne, role: fait.role }] };
    }
    case "TerritoireDefini":
      return { ...memoire, territoire: territoireDe(fait.communes) };
    case "DossierAbandonne":
    case "ContratEchu":
    case "ContratResilie":
      return { ...memoire, finLe: fait.le };
    default:
      return memoire;
  }
}
