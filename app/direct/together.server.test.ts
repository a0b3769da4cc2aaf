import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import type { Db } from "#db/connection.ts";
import { chargerTexte } from "#db/ecritures/load.ts";
import { verrouillerTexte } from "#db/ecritures/lock.ts";
import { sectionsDe } from "#db/queries/documents.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { element, mots } from "#test/fabriques/contrefacons.ts";
import { type ServeurDirect, servir } from "#test/fabriques/direct.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import type { Plume } from "#test/fabriques/plume.ts";
import { aLaPlume, enEcriture } from "#test/fabriques/projet.ts";

let base: Base;
let serveurs: ServeurDirect[];
let lettre: Awaited<ReturnType<typeof enEcriture>>;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
  serveurs = [await servir(base), await servir(base)];
  lettre = await enEcriture(base.db);
});
afterAll(async () => {
  for (const serveur of serveurs ?? []) await serveur.arreter();
  await base?.fermer();
});

const chez = (rang: number, qualite: "coordinateur" | "redacteur") =>
  aLaPlume(base, serveurs[rang] as ServeurDirect, lettre.document.id, qualite);
const dire = (plume: Plume, texte: string) =>
  plume.doc.getXmlFragment(lettre.lieux.long).insert(0, [element("paragraph", mots(texte))]);
const lit = (plume: Plume, texte: string) => () =>
  plume.doc.getXmlFragment(lettre.lieux.long).toString().includes(texte);
const enregistre = async () => {
  const { doc } = await chargerTexte(base.db, lettre.document.id, lettre.modele);
  return doc.getXmlFragment(lettre.lieux.long).toString();
};

it("deux personnes voient ce que l’autre écrit, et c’est enregistré", async () => {
  const [ines, paul] = [await chez(0, "coordinateur"), await chez(0, "redacteur")];
  dire(ines, "Quatre médecins partent.");
  await paul.quand(lit(paul, "Quatre médecins partent."));
  expect(await enregistre()).toContain("Quatre médecins partent.");
  await ines.stocke();
  ines.couper();
  paul.couper();
});

it("deux processus sur un même registre servent le même texte", async () => {
  const [ines, paul] = [await chez(0, "coordinateur"), await chez(1, "redacteur")];
  dire(ines, "Écrit chez l’un.");
  await paul.quand(lit(paul, "Écrit chez l’un."));
  dire(paul, "Écrit chez l’autre.");
  await ines.quand(lit(ines, "Écrit chez l’autre."));
  await Promise.all([ines.stocke(), paul.stocke()]);
  expect(Y.encodeStateVector(ines.doc)).toEqual(Y.encodeStateVector(paul.doc));
  ines.couper();
  paul.couper();
});

it("une annonce perdue entre processus se rattrape en regardant", async () => {
  const muet = await servir({ ...base, ecouter: async () => async () => {} });
  const ines = await chez(0, "coordinateur");
  const paul = await aLaPlume(base, muet, lettre.document.id, "redacteur");
  dire(ines, "Dit sans que personne n’entende.");
  await ines.stocke();
  expect(lit(paul, "Dit sans que personne n’entende.")()).toBe(false);
  await muet.direct.salles.regarder();
  await paul.quand(lit(paul, "Dit sans que personne n’entende."));
  ines.couper();
  await muet.arreter();
});

describe("enregistré d’abord, dit ensuite", () => {
  it("tant que le registre n’a pas rangé, ni accusé ni diffusion", async () => {
    const [ines, paul] = [await chez(0, "coordinateur"), await chez(0, "redacteur")];
    const accuses = ines.accuses;
    let relacher = () => {};
    const tenu = new Promise<void>((tenir) => {
      void base.db.transaction(async (tx) => {
        await verrouillerTexte(tx as unknown as Db, lettre.document.id);
        tenir();
        await new Promise<void>((lacher) => {
          relacher = lacher;
        });
      });
    });
    await tenu;
    dire(ines, "Pas encore rangé.");
    await attenteSurLeVerrou();
    expect(ines.accuses).toBe(accuses);
    expect(lit(paul, "Pas encore rangé.")()).toBe(false);
    relacher();
    await paul.quand(lit(paul, "Pas encore rangé."));
    await ines.stocke();
    ines.couper();
    paul.couper();
  });

  it("quand le registre refuse, rien n’est accusé, chacun revient, et rien n’est perdu", async () => {
    const [ines, paul] = [await chez(0, "coordinateur"), await chez(0, "redacteur")];
    const journal = vi.spyOn(console, "error").mockImplementation(() => {});
    await base.db.execute(sql`alter table ecritures add constraint panne check (par_id <> 'coordination') not valid`);
    const accuses = ines.accuses;
    dire(ines, "Écrit pendant la panne.");
    await Promise.all([ines, paul].map((plume) => plume.quand(() => plume.fin !== null)));
    expect([ines.fin, paul.fin]).toEqual([{ code: 1013 }, { code: 1013 }]);
    expect(ines.accuses).toBe(accuses);
    expect(lit(paul, "Écrit pendant la panne.")()).toBe(false);
    await base.db.execute(sql`alter table ecritures drop constraint panne`);
    await Promise.all([ines.ouvrir(), paul.ouvrir()]);
    await paul.quand(lit(paul, "Écrit pendant la panne."));
    await ines.stocke();
    expect(await enregistre()).toContain("Écrit pendant la panne.");
    expect(journal).toHaveBeenCalled();
    journal.mockRestore();
    ines.couper();
    paul.couper();
  });
});

it("le dernier parti, les pages lisent tout ce qui fut écrit", async () => {
  const paul = await chez(1, "redacteur");
  dire(paul, "Mot de la fin.");
  await paul.stocke();
  paul.couper();
  const [, serveur] = serveurs;
  await Promise.all(serveur?.direct.salles.toutes().map((salle) => serveur.direct.salles.fermer(salle)) ?? []);
  const sections = await sectionsDe(base.db, lettre.document.id);
  expect(JSON.stringify(sections)).toContain("Mot de la fin.");
});

/** Resolves once somebody waits for the lock of a document: the only thing this register waits for. */
async function attenteSurLeVerrou(): Promise<void> {
  for (;;) {
    const { rows } = (await base.db.execute(
      sql`select 1 from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`,
    )) as unknown as { rows: unknown[] };
    if (rows.length > 0) return;
  }
}
