import { sql } from "drizzle-orm";
import type { Db } from "#db/connection.ts";
import { empreinteDeLigne, type Ligne, lireJournal } from "#db/journal.ts";
import { journal } from "#db/schema/journal.ts";

/** The file altered and another one; both have a contract in force: 17 facts. */
type Dossiers = { readonly id: string; readonly autre: string };
type Fraude = (tx: Db, dossiers: Dossiers) => Promise<unknown>;

const changer =
  (version: number, quoi: string): Fraude =>
  (tx, { id }) =>
    tx.execute(sql.raw(`update journal set ${quoi} where dossier_id = '${id}' and version = ${version}`));
const ligneDe = async (tx: Db, id: string, version: number) => (await lireJournal(tx, id))[version - 1] as Ligne;
const retirer =
  (version: number): Fraude =>
  (tx, { id }) =>
    tx.delete(journal).where(sql`dossier_id = ${id} and version = ${version}`);
const enchainer =
  (...fraudes: Fraude[]): Fraude =>
  async (tx, dossiers) => {
    for (const fraude of fraudes) await fraude(tx, dossiers);
  };
const FAUX = "f".repeat(64);

/** What a forger might do, and the first row at which the chain must give them away. */
export const FRAUDES: readonly [string, Fraude, number, RegExp?][] = [
  ["changer la date d’un acte", changer(6, `le = '2025-01-01'`), 6],
  [
    "changer la date dans l’acte et à côté",
    changer(6, `le = '2025-01-01', fait = jsonb_set(fait, '{le}', '"2025-01-01"')`),
    6,
  ],
  ["changer le type à côté de l’acte", changer(6, `type = 'LettreIntentionRefusee'`), 6],
  [
    "changer le type dans l’acte et à côté",
    changer(6, `type = 'LettreIntentionRefusee', fait = jsonb_set(fait, '{type}', '"LettreIntentionRefusee"')`),
    6,
  ],
  ["changer l’auteur à côté de l’acte", changer(5, `par_id = 'msa'`), 5],
  [
    "changer l’auteur dans l’acte et à côté",
    changer(5, `par_id = 'msa', fait = jsonb_set(fait, '{par,id}', '"msa"')`),
    5,
  ],
  ["changer le nom de l’auteur", changer(5, `fait = jsonb_set(fait, '{par,nom}', '"Autre"')`), 5],
  ["changer sa qualité", changer(6, `fait = jsonb_set(fait, '{par,qualite}', '"ars.instructeur"')`), 6],
  ["changer l’empreinte du texte déposé", changer(4, `fait = jsonb_set(fait, '{sha256}', '"${FAUX}"')`), 4],
  ["ajouter un champ à un acte", changer(8, `fait = fait || '{"note":"vu"}'`), 8],
  ["retirer un champ d’un acte", changer(2, `fait = fait - 'role'`), 2],
  ["agrandir le territoire d’un habitant", changer(3, `fait = jsonb_set(fait, '{communes,0,population}', '9999')`), 3],
  ["changer l’heure d’inscription", changer(7, `inscrit_le = inscrit_le + interval '1 millisecond'`), 7],
  ["changer la clé", changer(7, `cle = 'autre'`), 7],
  ["changer l’empreinte d’un acte", changer(7, `empreinte = '${FAUX}'`), 7],
  ["changer l’empreinte du premier acte", changer(1, `empreinte = '${FAUX}'`), 1],
  ["changer le maillon vers l’acte précédent", changer(9, `empreinte_precedente = '${FAUX}'`), 9, /chaîne/],
  ["faire du premier acte une suite", changer(1, `empreinte_precedente = '${FAUX}'`), 1, /chaîne/],
  ["retirer le premier acte", retirer(1), 1, /manquant/],
  ["retirer un acte au milieu", retirer(9), 9, /manquant/],
  [
    "retirer un acte et resserrer les rangs",
    enchainer(retirer(17), retirer(15), changer(16, "version = 15")),
    15,
    /chaîne/,
  ],
  [
    "échanger deux actes",
    enchainer(changer(15, "version = 99"), changer(16, "version = 15"), changer(99, "version = 16")),
    15,
  ],
  ["répéter un acte à la fin", repeter, 18, /chaîne/],
  ["remplacer un acte par celui d’un autre dossier", transplanter, 1, /contenu/],
  ["réécrire un acte en refaisant son empreinte", reecrire, 11, /chaîne/],
];

async function repeter(tx: Db, { id }: Dossiers) {
  const derniere = await ligneDe(tx, id, 17);
  await tx.insert(journal).values({ ...derniere, version: 18 });
}

async function transplanter(tx: Db, { id, autre }: Dossiers) {
  const etrangere = await ligneDe(tx, autre, 1);
  await retirer(1)(tx, { id, autre });
  await tx.insert(journal).values({ ...etrangere, dossierId: id });
}

async function reecrire(tx: Db, { id }: Dossiers) {
  const ligne = await ligneDe(tx, id, 10);
  const fait = { ...ligne.fait, observations: "Ajouté après coup." } as Ligne["fait"];
  const empreinte = empreinteDeLigne({ ...ligne, fait });
  await tx.update(journal).set({ fait, empreinte }).where(sql`dossier_id = ${id} and version = 10`);
}
