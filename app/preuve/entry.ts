/** One file of the proof: its path in the archive, and its bytes. */
export type Entree = { readonly nom: string; readonly octets: Uint8Array };

export const enTexte = (nom: string, texte: string): Entree => ({ nom, octets: new TextEncoder().encode(texte) });

/** A value as a file people can also read: two spaces, a line break at the end. */
export const enJson = (nom: string, valeur: unknown): Entree => enTexte(nom, `${JSON.stringify(valeur, null, 2)}\n`);
