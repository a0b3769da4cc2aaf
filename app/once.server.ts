import { AsyncLocalStorage } from "node:async_hooks";

// One for the whole process, even when development reloads this module.
const partage = globalThis as { __visite?: AsyncLocalStorage<Map<string, Promise<unknown>>> };
partage.__visite ??= new AsyncLocalStorage();
const visite = partage.__visite;

/** Answers one request: what it reads through `uneFoisParVisite` is read once, however many ask. */
export const pendantUneVisite = <T>(repondre: () => T): T => visite.run(new Map(), repondre);

/** Reads something once per request, by name. Outside of one, or after an act has changed things, reads it anew. */
export function uneFoisParVisite<T>({ method }: Request, nom: string, lire: () => Promise<T>): Promise<T> {
  const lus = visite.getStore();
  if (!lus || method !== "GET") return lire();
  const lu = (lus.get(nom) as Promise<T> | undefined) ?? lire();
  lus.set(nom, lu);
  return lu;
}
