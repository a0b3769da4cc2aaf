import { and, eq } from "drizzle-orm";
import type { Db } from "#db/connection.ts";
import { inscrire, ORIGINE } from "#db/journal.ts";
import { projeter } from "#db/projections/project.ts";
import { acteurSur } from "#db/queries/actor.ts";
import { estEchu } from "#db/queries/files.ts";
import { annoncerDossier } from "#db/queries/live.ts";
import { lireFlux } from "#db/queries/stream.ts";
import { journal } from "#db/schema/journal.ts";
import { type Acteur, SYSTEME } from "#workflows/acteur.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { accepter, decide, estUnRefus, type Proposition, type Refus } from "#workflows/decide.ts";
import type { Dossier } from "#workflows/dossier.ts";
import { faitDu } from "#workflows/echeances.ts";
import type { Fait } from "#workflows/fact.ts";
import { encoreUneFois } from "./again.ts";
import { notifier } from "./courriels/notify.server.ts";
import {
  CLE_DEJA_PRISE,
  type Introuvable,
  Renoncement,
  refuser,
  refuserCeQueLeRegistreIgnore,
} from "./register-refusals.ts";

export type Demande = {
  readonly dossierId: string;
  readonly proposition: Proposition;
  /** A person of the register, whose capacities are read inside the transaction; or the calendar. */
  readonly par: { readonly utilisateurId: string } | Acteur;
  readonly versionVue: number;
  /** The same key from the same person never makes two facts. */
  readonly cle?: string;
  /** Prepares what the fact refers to (a frozen text), in the same transaction: refused fact, nothing kept. */
  readonly avant?: (tx: Db) => Promise<Readonly<Record<string, unknown>> | Refus>;
};
export type Reussite = { readonly dossier: Dossier; readonly fait: Fait; readonly dejaFait?: true };
export type Resultat = Reussite | Refus | Introuvable;

/**
 * The one way a fact enters the register. One transaction: lock, replay, let the law act first, decide, append,
 * project, write the letters. Refusals come back as values and leave nothing behind.
 */
export async function execute(db: Db, demande: Demande, instant = new Date()): Promise<Resultat> {
  await rattraper(db, demande.dossierId, instant);
  try {
    return await encoreUneFois(() => db.transaction((tx) => executerDans(tx as unknown as Db, demande, instant)));
  } catch (erreur) {
    if (erreur instanceof Renoncement) return erreur.refus;
    throw erreur;
  }
}

async function executerDans(tx: Db, demande: Demande, instant: Date): Promise<Reussite> {
  const { dossierId, par, cle } = demande;
  const flux = await lireFlux(tx, dossierId, { verrou: true });
  const acteur = "utilisateurId" in par ? await acteurSur(tx, par.utilisateurId, dossierId, jourAParis(instant)) : par;
  if (!flux || !acteur) throw new Renoncement({ refus: "introuvable" });
  const deja = cle && (await dejaInscrit(tx, acteur.id, cle));
  if (deja) return memeFait(deja, demande, flux.dossier);
  const prepare = (await demande.avant?.(tx)) ?? {};
  if (estUnRefus(prepare)) throw new Renoncement(prepare);
  const decision = decide(
    flux.dossier,
    { ...demande.proposition, ...prepare },
    { acteur, aujourdhui: jourAParis(instant), versionVue: demande.versionVue },
  );
  if (estUnRefus(decision)) throw new Renoncement(decision);
  await refuserCeQueLeRegistreIgnore(tx, dossierId, decision.fait);
  await consigner(tx, dossierId, { ...decision, instant, cle, precedente: flux.lignes.at(-1)?.empreinte });
  return decision;
}

type Acceptee = Reussite & { readonly instant: Date; readonly cle?: string; readonly precedente?: string };

/** Appends an accepted fact, with its projections and its letters. Returns its fingerprint. */
export async function consigner(tx: Db, dossierId: string, acceptee: Acceptee): Promise<string> {
  const { dossier, fait, instant, cle = null, precedente = ORIGINE } = acceptee;
  const version = dossier.version;
  const empreinte = await inscrire(tx, { dossierId, version, fait, inscritLe: instant, cle, precedente });
  await projeter(tx, dossierId, dossier, fait);
  await notifier(tx, dossierId, dossier, fait, instant);
  await annoncerDossier(tx, dossierId);
  return empreinte;
}

/** Lets the calendar perform what the law has already decided, so that no page shows a file before its time. */
export async function rattraper(db: Db, dossierId: string, instant = new Date()): Promise<void> {
  const aujourdhui = jourAParis(instant);
  if (!(await estEchu(db, dossierId, aujourdhui))) return;
  await db.transaction(async (transaction) => {
    const tx = transaction as unknown as Db;
    const flux = await lireFlux(tx, dossierId, { verrou: true });
    const du = flux && faitDu(flux.dossier, aujourdhui);
    if (!flux || !du) return;
    const par = { id: SYSTEME.id, nom: SYSTEME.nom, qualite: "systeme" };
    const decision = accepter(flux.dossier, { ...du, par }, aujourdhui);
    if (estUnRefus(decision)) throw new Error(`The calendar was refused ${du.type} on ${dossierId}: ${decision.refus}`);
    await consigner(tx, dossierId, { ...decision, instant, precedente: flux.lignes.at(-1)?.empreinte });
  });
}

const dejaInscrit = async (tx: Db, parId: string, cle: string) =>
  (
    await tx
      .select()
      .from(journal)
      .where(and(eq(journal.parId, parId), eq(journal.cle, cle)))
  )[0];

/** A key used again for the same act answers as the first time; for another act it is a mistake. */
function memeFait(ligne: typeof journal.$inferSelect, demande: Demande, dossier: Dossier): Reussite {
  if (ligne.dossierId !== demande.dossierId || ligne.type !== demande.proposition.type) refuser("cle", CLE_DEJA_PRISE);
  return { dossier, fait: ligne.fait, dejaFait: true };
}
