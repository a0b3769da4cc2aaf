import { randomUUID } from "node:crypto";
import { lettreDuDossier } from "#app/courriels/letter.ts";
import type { Choisi } from "#app/dossiers/chosen.server.ts";
import { heure } from "#app/format.ts";
import type { Db } from "#db/connection.ts";
import { type Concernee, concerneesPar } from "#db/queries/concerned.ts";
import { inscrireNotifications, posterLettres } from "#db/queries/notify.ts";
import { inscrireRappels, type Rappel, rappelsDepuis } from "#db/queries/reminders.ts";
import { lireFlux } from "#db/queries/stream.ts";
import type { Qualite } from "#workflows/acteur.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { contexteDe, type Dossier } from "#workflows/dossier.ts";
import { type Expediteur, rappelEnMots } from "./letter.ts";
import { type Cible, ciblesDe, corpsDeLaMain, type MainRappelee, recoitLeRappel } from "./targets.ts";

type CibleTrouvee = Cible & { readonly personnes: readonly Concernee[] };
type Envoi = {
  readonly expediteur: Expediteur;
  readonly mot: string;
  readonly instant: Date;
  /** The only party to remind; all those awaited when absent. */
  readonly main?: MainRappelee;
};

/** Whom a reminder of this file would reach, or why none may be sent: one a day and a party at most, whoever sends it. */
export async function rappelPossible(
  db: Db,
  { id, acteur, dossier }: Choisi,
  { instant, main }: Pick<Envoi, "instant" | "main">,
): Promise<{ readonly cibles: readonly CibleTrouvee[] } | { readonly empeche: string }> {
  const cibles = ciblesDe(dossier, acteur.qualites, main);
  if (typeof cibles === "string") return { empeche: cibles };
  const jour = jourAParis(instant);
  const duJour = (await rappelsDepuis(db, id, plusTot(instant))).filter(
    ({ envoyeLe }) => jourAParis(envoyeLe) === jour,
  );
  const restent = cibles.filter((cible) => !duJour.some((rappel) => rappel.main === cible.main));
  const [dernier] = duJour;
  if (restent.length === 0 && dernier) return { empeche: dejaEnvoye(dernier) };
  return {
    cibles: await Promise.all(
      restent.map(async (cible) => ({ ...cible, personnes: await destinatairesDe(db, id, cible, instant) })),
    ),
  };
}

/** Early enough to find everything of the same day of Paris. */
const plusTot = (instant: Date) => new Date(instant.getTime() - 26 * 3_600_000);

const dejaEnvoye = ({ par, envoyeLe }: Rappel) =>
  `${par} a déjà envoyé un rappel aujourd’hui, à ${heure(envoyeLe)}. Le prochain pourra partir demain.`;

const destinatairesDe = async (db: Db, id: string, { main }: Cible, instant: Date) =>
  (await concerneesPar(db, id, [corpsDeLaMain(main)], jourAParis(instant))).filter(({ qualites }) =>
    recoitLeRappel(qualites),
  );

/**
 * Sends the reminder of one file: a row that says so, a notification and a letter to each person of the parties
 * awaited. In one transaction that holds the file; sent twice, the second finds the first. Answers why not, or null.
 */
export const envoyerRappel = (db: Db, choisi: Choisi, envoi: Envoi): Promise<string | null> =>
  db.transaction(async (transaction) => {
    const tx = transaction as unknown as Db;
    const flux = await lireFlux(tx, choisi.id, { verrou: true });
    if (!flux) return "Ce dossier n’existe plus.";
    const possible = await rappelPossible(tx, { ...choisi, dossier: flux.dossier }, envoi);
    if (!("cibles" in possible)) return possible.empeche;
    const personnes = possible.cibles.flatMap(({ personnes }) => personnes);
    if (personnes.length === 0) return "Aucune personne de cette partie n’utilise encore le service.";
    for (const cible of possible.cibles) await ecrireRappel(tx, choisi, flux.dossier, cible, envoi);
    return null;
  });

async function ecrireRappel(tx: Db, { id, acteur }: Choisi, dossier: Dossier, cible: CibleTrouvee, envoi: Envoi) {
  const { expediteur, mot, instant } = envoi;
  const { titre, phrases } = rappelEnMots(dossier, cible, expediteur, mot);
  const cleDe = (personne: string) => `${id}:rappel:${jourAParis(instant)}:${personne}`;
  await inscrireRappels(tx, [
    {
      id: randomUUID(),
      dossierId: id,
      main: cible.main,
      parId: acteur.id,
      par: acteur.nom,
      qualite: acteur.qualites[0] as Qualite,
      texte: mot,
      echeanceLe: cible.echeance?.dernierJour ?? null,
      envoyeLe: instant,
    },
  ]);
  await inscrireNotifications(
    tx,
    cible.personnes.map(({ id: destinataireId, nom, qualites }) => ({
      id: randomUUID(),
      cle: cleDe(destinataireId),
      dossierId: id,
      version: dossier.version,
      type: "rappel",
      destinataireId,
      destinataire: nom,
      qualite: qualites[0] as Qualite,
      nature: "a-faire" as const,
      titre,
      texte: phrases.join(" "),
      notifieeLe: instant,
    })),
  );
  const lettre = lettreDuDossier({ dossier: { id, nom: contexteDe(dossier).dossier.nom }, titre, phrases });
  await posterLettres(
    tx,
    cible.personnes.map(({ id: personne, courriel }) => ({
      id: randomUUID(),
      cle: cleDe(personne),
      dossierId: id,
      destinataire: courriel,
      ...lettre,
    })),
  );
}
