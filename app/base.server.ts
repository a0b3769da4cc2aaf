import { ouvrir } from "#db/client.server.ts";
import type { Connexion, Db } from "#db/connection.ts";
import { lireReglages, type Reglages } from "./settings.server.ts";

type Ouvert = { readonly connexion: Connexion; readonly reglages: Reglages };

// One register for the whole process, even when development reloads this module.
const partage = globalThis as { __atelier?: Promise<Ouvert> };

const ouvrirUneFois = (): Promise<Ouvert> => {
  partage.__atelier ??= (async () => {
    const reglages = lireReglages();
    return { connexion: await ouvrir(reglages.base), reglages };
  })();
  return partage.__atelier;
};

export const base = async (): Promise<Db> => (await ouvrirUneFois()).connexion.db;
export const connexion = async (): Promise<Connexion> => (await ouvrirUneFois()).connexion;
export const reglages = async (): Promise<Reglages> => (await ouvrirUneFois()).reglages;

export async function fermer(): Promise<void> {
  const ouvert = partage.__atelier;
  partage.__atelier = undefined;
  await (await ouvert)?.connexion.fermer();
}
