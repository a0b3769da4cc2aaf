import { randomUUID } from "node:crypto";
import { acteDe } from "#app/actes/repertoire.ts";
import { passeDe, recitDe, suiteDe } from "#app/actes/tell.ts";
import type { Db } from "#db/connection.ts";
import { adressesDe } from "#db/queries/addresses.ts";
import { courriels } from "#db/schema/journal.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { contexteDe, type Dossier } from "#workflows/dossier.ts";
import type { Fait } from "#workflows/fact.ts";
import { destinatairesDe } from "./destinataires.ts";

/** The public address of the service, as letters write it. */
export const adresseDuService = () =>
  (process.env.BASE_URL || `http://localhost:${process.env.PORT || 3000}`).replace(/\/$/, "");

/** Puts in the outbox the letters a fact causes. Same transaction as the fact: no fact without its letters. */
export async function notifier(tx: Db, dossierId: string, dossier: Dossier, fait: Fait, instant: Date): Promise<void> {
  if (fait.reprise) return;
  const destinataires = (await adressesDe(tx, dossierId, destinatairesDe(fait))).filter(({ id }) => id !== fait.par.id);
  if (destinataires.length === 0) return;
  const nom = contexteDe(dossier).dossier.nom;
  const situation = { contexte: contexteDe(dossier), aujourdhui: jourAParis(instant) };
  const lignes = [
    "Bonjour,",
    `${nom} : ${passeDe(acteDe(fait.type), fait)}.`,
    recitDe(acteDe(fait.type), fait),
    suiteDe(acteDe(fait.type), situation),
    `Ouvrir le dossier : ${adresseDuService()}/dossiers/${dossierId}`,
    "Atelier CPTS",
  ];
  await tx.insert(courriels).values(
    destinataires.map(({ id, courriel }) => ({
      id: randomUUID(),
      cle: `${dossierId}:${dossier.version}:${id}`,
      dossierId,
      destinataire: courriel,
      sujet: `${nom} : ${passeDe(acteDe(fait.type), fait)}`,
      texte: lignes.filter(Boolean).join("\n\n"),
    })),
  );
}
