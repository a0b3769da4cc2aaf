import { execute, rattraper } from "#app/execute.server.ts";
import { preparerDepot } from "#app/redaction/deposit.server.ts";
import { rangDuDocument } from "#app/redaction/rights.ts";
import type { Db } from "#db/connection.ts";
import { acteurSur } from "#db/queries/actor.ts";
import { lireFlux } from "#db/queries/stream.ts";
import type { Histoire, Pas } from "#db/seed/story.ts";
import type { Acteur } from "#workflows/acteur.ts";
import { type DateCivile, jourAParis } from "#workflows/civil-date.ts";
import type { Dossier } from "#workflows/dossier.ts";
import { faitDu } from "#workflows/echeances.ts";
import { ecrivent } from "#workflows/modeles/registry.ts";
import { instantA, instantsDe, jourDe } from "./clock.ts";
import { matiereDe, remarquer, repondreEtConclure } from "./comments.server.ts";
import { ouvrir } from "./open.server.ts";
import { auteurDe, inscrit, modeleDepose, propositionDe, type Scene } from "./proposal.ts";
import { corriger, ecrire } from "./writing.server.ts";

type Piece = {
  readonly db: Db;
  readonly histoire: Histoire;
  readonly scene: Scene;
  readonly id: string;
  /** What each person may do on this file, read from the register the first time they act on it. */
  readonly acteurs: Map<string, Acteur>;
  /** Documents already written, by template and rank. */
  readonly ecrits: Set<string>;
  /** Remarks already made, by their place in the history, with their identifier. */
  readonly remarques: Map<number, string>;
};

/** Plays a whole file: each act at its own instant by its own person, the calendar between two of them. */
export async function jouer(db: Db, histoire: Histoire, scene: Scene): Promise<void> {
  const ouvert = await ouvrir(db, histoire, scene);
  const piece: Piece = {
    db,
    histoire,
    scene,
    id: ouvert.id,
    acteurs: new Map(),
    ecrits: new Set(),
    remarques: new Map(),
  };
  const instants = instantsDe(histoire.histoire, scene.aujourdhui);
  let { dossier } = ouvert;
  for (const [rang, pas] of histoire.histoire.entries()) {
    const instant = instants[rang] as Date;
    dossier = await laisserPasser(piece, dossier, jourAParis(instant));
    await remarquer(piece, pas[0]);
    dossier = await accomplir(piece, dossier, pas, instant);
  }
  await remarquer(piece, 0);
  await repondreEtConclure(piece);
  dossier = await laisserPasser(piece, dossier, scene.aujourdhui);
  for (const [modele, { manque }] of Object.entries(histoire.brouillons ?? {})) {
    const fini = instantA(jourDe(-1, scene.aujourdhui), 20 * 60 + 25);
    await ecrire(
      db,
      { dossierId: piece.id, dossier, histoire, modele, plumes: plumes(piece, modele), fini, manque },
      scene,
    );
  }
}

/** What the law does by itself until a day, noted in the night that begins the day it takes effect. */
async function laisserPasser({ db, id }: Piece, dossier: Dossier, jour: DateCivile): Promise<Dossier> {
  const du = faitDu(dossier, jour);
  if (!du) return dossier;
  await rattraper(db, id, instantA(du.le, 4));
  const flux = await lireFlux(db, id);
  if (!flux || flux.dossier.version === dossier.version) throw new Error(`The calendar did not do ${du.type} on ${id}`);
  return laisserPasser({ db, id } as Piece, flux.dossier, jour);
}

async function accomplir(piece: Piece, dossier: Dossier, pas: Pas, instant: Date): Promise<Dossier> {
  const { db, histoire, scene, id } = piece;
  const auteur = auteurDe(histoire, pas, scene);
  const modele = modeleDepose(pas);
  if (modele) await preparerTexte(piece, dossier, pas, modele, instant);
  const resultat = await execute(
    db,
    {
      dossierId: id,
      proposition: modele
        ? { type: pas[1] }
        : { ...propositionDe(pas, dossier, histoire, scene), ...matiereDe(piece, pas) },
      par: await acteurPour(piece, auteur.id),
      versionVue: dossier.version,
      avant: modele ? preparerDepot(id, dossier, modele, auteur.nom, instant) : undefined,
    },
    instant,
  );
  if ("refus" in resultat) throw new Error(`${histoire.nom}, ${pas[1]} (${pas[0]}): ${JSON.stringify(resultat)}`);
  if (pas[1] === "PorteurDesigne") piece.acteurs.clear();
  return resultat.dossier;
}

async function acteurPour({ db, id, acteurs }: Piece, utilisateurId: string): Promise<Acteur> {
  const acteur = acteurs.get(utilisateurId) ?? (await acteurSur(db, utilisateurId, id));
  if (!acteur) throw new Error(`${utilisateurId} has no part in ${id}`);
  acteurs.set(utilisateurId, acteur);
  return acteur;
}

/** Writes the text the first time, changes what the history says the next ones. */
async function preparerTexte(piece: Piece, dossier: Dossier, pas: Pas, modele: string, instant: Date): Promise<void> {
  const { db, histoire, scene, id, ecrits } = piece;
  const rang = rangDuDocument(dossier, modele);
  const nom = `${modele}-${rang}`;
  const auteur = auteurDe(histoire, pas, scene);
  if (ecrits.has(nom)) return corriger(db, { dossierId: id, modele, rang, par: auteur, le: instant }, pas[2] ?? {});
  ecrits.add(nom);
  await ecrire(db, { dossierId: id, dossier, histoire, modele, plumes: plumes(piece, modele), fini: instant }, scene);
}

/** Who holds the pen: the CPAM for what it writes, otherwise whoever is in the team. */
function plumes({ histoire, scene }: Piece, modele: string) {
  if (ecrivent(modele).includes("cpam.roc")) return [auteurDe(histoire, [0, "ContratPropose"], scene)];
  return [histoire.porteur, ...(histoire.equipe ?? []).map(([cle]) => cle)].map((cle) => inscrit(scene, cle));
}
