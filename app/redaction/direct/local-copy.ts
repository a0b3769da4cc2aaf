import { IndexeddbPersistence } from "y-indexeddb";
import type * as Y from "yjs";

/** What this device keeps of a text until the server has it all. */
export type CopieLocale = {
  /** Whether what may leave is also kept here. */
  readonly garde: boolean;
  effacer(): void;
  fermer(): void;
};

const AUCUNE: CopieLocale = { garde: false, effacer: () => {}, fermer: () => {} };
const PATIENCE = 1_500;

/** Some browsers refuse to keep anything, in a private window for instance. */
const disponible = (nom: string): Promise<boolean> =>
  new Promise((resolve) => {
    if (!globalThis.indexedDB) return resolve(false);
    const demande = indexedDB.open(`${nom}:essai`);
    demande.onsuccess = () => {
      demande.result.close();
      indexedDB.deleteDatabase(`${nom}:essai`);
      resolve(true);
    };
    demande.onerror = () => resolve(false);
    setTimeout(() => resolve(false), PATIENCE);
  });

/** Opens the copy of one person and one document, and pours what it held into the text. Never fails. */
export async function ouvrirCopie(nom: string, partant: Y.Doc): Promise<CopieLocale> {
  if (!(await disponible(nom).catch(() => false))) return AUCUNE;
  const copie = new IndexeddbPersistence(nom, partant);
  let garde = false;
  const lue = copie.whenSynced.then(() => {
    garde = true;
  });
  await Promise.race([lue, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  return {
    get garde() {
      return garde;
    },
    effacer: () => void copie.clearData(),
    fermer: () => void copie.destroy(),
  };
}
