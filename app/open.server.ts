import { and, eq } from "drizzle-orm";
import type { Db } from "#db/connection.ts";
import { prochainNumero } from "#db/numbering.ts";
import { lireFlux } from "#db/queries/stream.ts";
import { SOURCE_DES_COMMUNES } from "#db/reference/communes.ts";
import { journal } from "#db/schema/journal.ts";
import type { Auteur } from "#workflows/author.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { accepter, estUnRefus, type Proposition, type Refus } from "#workflows/decide.ts";
import { type Dossier, dossierNeuf } from "#workflows/dossier.ts";
import type { CommuneDuTerritoire } from "#workflows/parcours/events.ts";
import { VERSION_MACHINE } from "#workflows/parcours/machine.ts";
import { REGLES_EN_VIGUEUR } from "#workflows/regles/versions.ts";
import { territoireDe } from "#workflows/territoire/territory.ts";
import { encoreUneFois } from "./again.ts";
import { consigner } from "./execute.server.ts";
import { CLE_DEJA_PRISE, Renoncement, refuser, refuserCeQueLeRegistreIgnore } from "./register-refusals.ts";
import { completerPapier } from "./reprise/paper.server.ts";

export type Ouverture = {
  readonly nom: string;
  readonly communes: readonly CommuneDuTerritoire[];
  readonly par: Auteur;
  readonly porteur: { readonly id: string; readonly nom: string };
  /** Facts of a paper file, dated, to play right after the opening. */
  readonly reprise?: readonly Proposition[];
  readonly cle?: string;
};
export type Ouvert = { readonly id: string; readonly dossier: Dossier };

/**
 * Opens a file: name, carrier, territory, and for a paper file its past acts, all or nothing in one transaction.
 * Refuses a territory nobody would receive, a commune taken by another file, an impossible history.
 */
export async function ouvrirDossier(db: Db, ouverture: Ouverture, instant = new Date()): Promise<Ouvert | Refus> {
  try {
    return await encoreUneFois(() => db.transaction((tx) => ouvrirDans(tx as unknown as Db, ouverture, instant)));
  } catch (erreur) {
    if (erreur instanceof Renoncement && erreur.refus.refus !== "introuvable") return erreur.refus;
    throw erreur;
  }
}

async function ouvrirDans(tx: Db, ouverture: Ouverture, instant: Date): Promise<Ouvert> {
  const { nom, communes, par, porteur, reprise = [], cle } = ouverture;
  const deja = cle && (await dejaOuvert(tx, par.id, cle));
  if (deja) return deja;
  if (communes.length === 0) refuser("communes", "Choisissez au moins une commune.");
  const aujourdhui = jourAParis(instant);
  const le = reprise.length > 0 ? String(reprise[0]?.le ?? aujourdhui) : aujourdhui;
  const passe = reprise.length > 0 ? { reprise: true } : {};
  const ouverts: Proposition[] = [
    { type: "DossierOuvert", nom, regles: REGLES_EN_VIGUEUR.version, machine: VERSION_MACHINE },
    { type: "PorteurDesigne", personne: porteur, role: "porteur" },
    { type: "TerritoireDefini", communes, source: SOURCE_DES_COMMUNES },
  ];
  const id = await prochainNumero(tx, territoireDe(communes).departement, Number(aujourdhui.slice(0, 4)));
  const faits = [...ouverts.map((fait) => ({ le, par, ...passe, ...fait })), ...reprise];
  return { id, dossier: await jouer(tx, id, faits, { aujourdhui, instant, cle }) };
}

type Moment = { readonly aujourdhui: string; readonly instant: Date; readonly cle?: string };

async function jouer(tx: Db, id: string, faits: readonly Proposition[], moment: Moment): Promise<Dossier> {
  let dossier = dossierNeuf();
  let precedente: string | undefined;
  for (const brut of faits) {
    const decision = accepter(dossier, await completerPapier(tx, id, dossier, brut, moment.instant), moment.aujourdhui);
    if (estUnRefus(decision)) throw new Renoncement(decision);
    await refuserCeQueLeRegistreIgnore(tx, id, decision.fait);
    const cle = dossier.version === 0 ? moment.cle : undefined;
    precedente = await consigner(tx, id, { ...decision, instant: moment.instant, cle, precedente });
    dossier = decision.dossier;
  }
  return dossier;
}

/** The file this key has already opened. A key that has served for another act opens nothing. */
async function dejaOuvert(tx: Db, parId: string, cle: string): Promise<Ouvert | undefined> {
  const [ligne] = await tx
    .select({ id: journal.dossierId, type: journal.type })
    .from(journal)
    .where(and(eq(journal.parId, parId), eq(journal.cle, cle)));
  if (!ligne) return undefined;
  if (ligne.type !== "DossierOuvert") refuser("cle", CLE_DEJA_PRISE);
  const flux = await lireFlux(tx, ligne.id);
  return flux ? { id: ligne.id, dossier: flux.dossier } : undefined;
}
