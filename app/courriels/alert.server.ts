import { randomUUID } from "node:crypto";
import { envoiDe } from "#app/notifications/sending.ts";
import type { Db } from "#db/connection.ts";
import { concerneesPar } from "#db/queries/concerned.ts";
import { dossiersProchesDUneDate } from "#db/queries/living.ts";
import { CLE_D_ALERTE, cloreAlertesPrecedentes, inscrireNotifications, posterLettres } from "#db/queries/notify.ts";
import { type Flux, lireFlux } from "#db/queries/stream.ts";
import type { Qualite } from "#workflows/acteur.ts";
import { jourAParis, plusJours } from "#workflows/civil-date.ts";
import { contexteDe, type Dossier } from "#workflows/dossier.ts";
import { type Alerte, alertes, JOURS_D_ALERTE } from "#workflows/horloges/alerts.ts";
import { alertables, alerteEnMots } from "./alert.ts";
import { lettreDuDossier } from "./letter.ts";

type Cas = { readonly id: string; readonly dossier: Dossier; readonly instant: Date };

/** Tells of the last days that draw near, file by file, each alert once, whoever else is doing it. */
export async function alerter(db: Db, instant = new Date()): Promise<void> {
  const aujourdhui = jourAParis(instant);
  for (const id of await dossiersProchesDUneDate(db, plusJours(aujourdhui, Math.max(...JOURS_D_ALERTE)))) {
    const flux = await lireFlux(db, id);
    if (flux && alertes(flux.dossier, aujourdhui).length > 0)
      await db.transaction((tx) => alerterSur(tx as unknown as Db, id, instant));
  }
}

/** Holds the file meanwhile: an act that ends the delay comes before the alert, or closes it. */
async function alerterSur(tx: Db, id: string, instant: Date): Promise<void> {
  const flux = await lireFlux(tx, id, { verrou: true });
  for (const alerte of flux ? alertes(flux.dossier, jourAParis(instant)) : [])
    await annoncer(tx, alerte, { id, dossier: (flux as Flux).dossier, instant });
}

async function annoncer(tx: Db, alerte: Alerte, { id, dossier, instant }: Cas): Promise<void> {
  const { main, code, dernierJour, jours } = alerte;
  if (main === "systeme") return;
  const aujourdhui = jourAParis(instant);
  const { dossier: fiche, lettre } = contexteDe(dossier);
  const concernees = await concerneesPar(tx, id, [main === "porteur" ? "cpts" : main], aujourdhui);
  const prevenues = alertables(concernees, alerte, lettre.responsable?.id);
  const titre = alerteEnMots(alerte, aujourdhui);
  const cleDe = (personneId: string) => `${CLE_D_ALERTE}${id}:${code}:${dernierJour}:${jours}:${personneId}`;
  const cles = prevenues.map(({ id: personneId }) => cleDe(personneId));
  await cloreAlertesPrecedentes(tx, id, { code, cles }, instant);
  const nouvelles = await inscrireNotifications(
    tx,
    prevenues.map((personne) => ({
      id: randomUUID(),
      cle: cleDe(personne.id),
      dossierId: id,
      version: dossier.version,
      type: code,
      destinataireId: personne.id,
      destinataire: personne.nom,
      qualite: personne.qualites[0] as Qualite,
      nature: "a-faire" as const,
      titre,
      notifieeLe: instant,
    })),
  );
  const lettreDAlerte = lettreDuDossier({ dossier: { id, nom: fiche.nom }, titre, phrases: [] });
  await posterLettres(
    tx,
    prevenues
      .filter((personne) => nouvelles.includes(cleDe(personne.id)))
      .filter(({ envois }) => envoiDe("alerte", envois, { jours }) === "immediat")
      .map((personne) => ({
        id: randomUUID(),
        cle: cleDe(personne.id),
        dossierId: id,
        destinataire: personne.courriel,
        ...lettreDAlerte,
      })),
  );
}
