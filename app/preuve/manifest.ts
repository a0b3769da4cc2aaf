import { empreinteDe, sha256 } from "#db/fingerprint.ts";
import { type Entree, enJson } from "./entry.ts";

/** What a proof says of itself. */
export type Manifeste = {
  readonly dossier: string;
  readonly nom: string;
  readonly faitLe: Date;
  /** Whose eyes it was made for: it holds what they may see. */
  readonly pour: { readonly nom: string; readonly qualites: readonly string[] };
  readonly produit: string;
  readonly dernierActe: { readonly version: number; readonly empreinte: string };
};

/**
 * The table of contents of a proof: size and SHA-256 of each file. It ends with its own fingerprint, and can be written
 * in one way only, so that no byte of it changes unseen.
 */
export function manifesteDe(entrees: readonly Entree[], manifeste: Manifeste): Entree {
  const fichiers = entrees.map(({ nom, octets }) => ({ nom, taille: octets.length, sha256: sha256(octets) }));
  const dit = { ...manifeste, faitLe: manifeste.faitLe.toISOString(), fichiers };
  return enJson("manifeste.json", { ...dit, empreinte: empreinteDe(dit) });
}
