import type { Db } from "#db/connection.ts";
import { enMots, motsDuTerritoire } from "#db/projections/words.ts";
import { recherches } from "#db/schema/desk.ts";
import { dossiers } from "#db/schema/files.ts";
import { plusJours } from "#workflows/civil-date.ts";
import { motsCherchables } from "#workflows/recherche/words.ts";

type Ligne = typeof dossiers.$inferInsert;

/** A row of the lists without any history: enough to sort, to filter, to page through. */
export const ligneDeDossier = (id: string, reste: Partial<Ligne> = {}): Ligne => ({
  id,
  nom: `CPTS ${id}`,
  version: 3,
  etat: "lettreIntention.enRedaction",
  etape: "lettreIntention",
  attend: ["porteur"],
  region: "75",
  departement: "33",
  population: 40_000,
  taille: 2,
  communes: 3,
  dernierActeLe: "2026-03-15",
  ...reste,
});

const LIEUX = ["Vallée", "Coteaux", "Rive", "Bocage", "Littoral", "Plateau", "Forêt", "Porte", "Pays", "Marais"];
const NOMS = ["de Garonne", "du Médoc", "d’Albret", "des Landes", "de l’Isle", "du Bazadais", "de Haute Lande"];
const ETATS = [
  ["lettreIntention.enRedaction", "porteur"],
  ["lettreIntention.enExamen", "ars"],
  ["projetDeSante.enInstruction", "ars"],
  ["contratTripartite.aSigner", "cpam"],
  ["enVigueur", "porteur"],
] as const;

/** The row of rank `rang` of a large register: everything in it follows from its rank and from the territory. */
export function ligneDeRang(rang: number, territoire: { region: string; departement: string }, jour: string): Ligne {
  const [etat, attend] = ETATS[rang % ETATS.length] ?? ETATS[0];
  const population = 8_000 + ((rang * 7_919) % 180_000);
  return ligneDeDossier(`${territoire.departement}-2026-${String(rang).padStart(6, "0")}`, {
    ...territoire,
    nom: `CPTS ${LIEUX[rang % LIEUX.length]} ${NOMS[rang % NOMS.length]} ${rang}`,
    etat,
    etape: etat.split(".")[0],
    attend: [attend],
    population,
    taille: 1 + Math.floor(population / 50_000),
    responsable: rang % 3 ? "Hélène Vidal" : null,
    responsableId: rang % 3 ? "ars" : null,
    echeanceLe: rang % 4 ? plusJours(jour, ((rang * 31) % 400) - 30) : null,
    echeance: rang % 4 ? "Fin du délai d’opposition" : null,
    dernierActeLe: plusJours(jour, -((rang * 17) % 700)),
  });
}

/** Puts rows in the register with the words they are found by, a thousand at a time. */
export async function inscrireLignes(db: Db, lignes: readonly Ligne[]): Promise<void> {
  for (let debut = 0; debut < lignes.length; debut += 1_000) {
    const tranche = lignes.slice(debut, debut + 1_000);
    await db.insert(dossiers).values(tranche);
    const mots = tranche.map(({ id, nom, ...lieu }) => ({
      dossierId: id,
      mots: enMots([...motsCherchables(`${id} ${nom}`), ...motsDuTerritoire(lieu)]),
    }));
    await db.insert(recherches).values(mots);
  }
}
