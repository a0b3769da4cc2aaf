import { type Demande, execute, type Resultat } from "#app/execute.server.ts";
import { ouvrirDossier } from "#app/open.server.ts";
import type { Db } from "#db/connection.ts";
import { type Acteur, SYSTEME } from "#workflows/acteur.ts";
import type { DateCivile } from "#workflows/civil-date.ts";
import { estUnRefus, type Proposition } from "#workflows/decide.ts";
import type { CommuneDuTerritoire } from "#workflows/parcours/events.ts";
import { ACTEURS } from "./acteurs.ts";
import { type Etape, faitDe, HISTOIRES, type Histoire, JOUR } from "./dossier.ts";
import { composerEquipe } from "./personnes.ts";

/** Noon in Paris, whatever the season: an instant of that civil day. */
export const instantDe = (jour: DateCivile): Date => new Date(`${jour}T11:00:00Z`);

let derniere = 0;
/** As many as a département may have; two files of one register that far apart would meet. */
const COMMUNES = 999;
/** Communes of Gironde that no other file has: they exist in these tests only. */
export const communesLibres = (nombre = 2): CommuneDuTerritoire[] =>
  Array.from({ length: nombre }, () => {
    derniere = (derniere % COMMUNES) + 1;
    const code = `33${String(derniere).padStart(3, "0")}`;
    return { code, nom: `Commune ${code}`, departement: "33", region: "75", population: 4_000 + derniere };
  });

/** What opens the usual file, on communes of its own. */
export const ouverture = (communes: readonly CommuneDuTerritoire[] = communesLibres()) => ({
  nom: "CPTS Garonne et Coteaux",
  communes,
  par: { id: ACTEURS.porteur.id, nom: ACTEURS.porteur.nom, qualite: "porteur" as const },
  porteur: { id: ACTEURS.porteur.id, nom: ACTEURS.porteur.nom },
});

/** Opens a file with its whole team and returns its reference. */
export async function ouvrir(db: Db, le: DateCivile = JOUR, communes = communesLibres()): Promise<string> {
  const ouvert = await ouvrirDossier(db, ouverture(communes), instantDe(le));
  if (estUnRefus(ouvert)) throw new Error(JSON.stringify(ouvert));
  await composerEquipe(db, ouvert.id);
  return ouvert.id;
}

/** Proposes one fact as the person who usually does, with the file as last seen. */
export async function proposer(
  db: Db,
  dossierId: string,
  etape: Etape,
  options: Partial<Demande> & { le?: DateCivile } = {},
): Promise<Resultat> {
  const { le = JOUR, versionVue = 0, ...reste } = options;
  const { par, le: _le, ...proposition } = faitDe(etape, le) as Proposition & { par: { id: string } };
  const auteur = par.id === SYSTEME.id ? SYSTEME : { utilisateurId: par.id };
  return execute(db, { dossierId, proposition, par: auteur, versionVue, ...reste }, instantDe(le));
}

/** A file of the register brought to a stage by proposing each fact to it; answers its reference and its version. */
export async function dossierInscrit(db: Db, { jusqua, le = JOUR }: { jusqua: Histoire; le?: DateCivile }) {
  const id = await ouvrir(db, le);
  let version = 3;
  for (const etape of (HISTOIRES[jusqua] as Etape[]).slice(3)) {
    const resultat = await proposer(db, id, etape, { le, versionVue: version });
    if ("refus" in resultat) throw new Error(`${JSON.stringify(etape)}: ${JSON.stringify(resultat)}`);
    version = resultat.dossier.version;
  }
  return { id, version };
}

export const parPersonne = ({ id }: Acteur) => ({ utilisateurId: id });
