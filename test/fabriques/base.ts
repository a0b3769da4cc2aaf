import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { ouvrir } from "#db/client.server.ts";
import type { Connexion } from "#db/connection.ts";
import { administrer, adresseDe } from "#test/postgres.ts";

export type Base = Pick<Connexion, "db" | "ecouter" | "preparer" | "fermer">;

/** A register of its own on the PostgreSQL of the run, with as many connections as the product takes. */
export async function baseDeTest(): Promise<Base> {
  const { url, gabarit } = inject("postgres");
  // Named after its template: the end of the run drops them together.
  const nom = `${gabarit}_${randomBytes(6).toString("hex")}`;
  await administrer(url, `create database ${nom} template ${gabarit} strategy file_copy`);
  return ouvrir({ url: adresseDe(url, nom), dossier: "" });
}

/** The same register on the embedded engine, in a folder that disappears with it. */
export async function baseEmbarquee(): Promise<Base> {
  const dossier = await mkdtemp(join(tmpdir(), "atelier-cpts-embarque-"));
  const { db, ecouter, preparer, fermer } = await ouvrir({ dossier });
  return {
    db,
    ecouter,
    preparer,
    fermer: async () => {
      await fermer();
      await rm(dossier, { recursive: true, force: true });
    },
  };
}
