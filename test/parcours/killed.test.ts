import { setImmediate as souffler } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import * as Y from "yjs";
import { chargerTexte } from "#db/ecritures/load.ts";
import { equipes } from "#db/schema/files.ts";
import { utilisateurs } from "#db/schema/people.ts";
import { perdues } from "#test/chaos/damage.ts";
import { gestesDe } from "#test/chaos/gestures.ts";
import { type Main, mainParEchange, mainSurPrise } from "#test/chaos/hand.ts";
import { hasard } from "#test/fabriques/des.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { enEcriture } from "#test/fabriques/projet.ts";
import { ouvrirSession } from "#test/fabriques/session.ts";
import { demarrerServeur, type Serveur } from "./serveur.ts";

const GESTES = 300;
let serveur: Serveur;
beforeAll(async () => {
  serveur = await demarrerServeur();
  await inscrirePersonnes(serveur.db);
});
afterAll(() => serveur?.arreter());

/** Eight people of one team in front of one document, two of them without sockets. */
async function huitMains(dossierId: string, documentId: string): Promise<Main[]> {
  const { db, secret, adresse } = serveur;
  return Promise.all(
    Array.from({ length: 8 }, async (_, rang) => {
      const id = `main-${rang}`;
      await db.insert(utilisateurs).values({ id, name: `Dr ${rang}`, email: `${id}@exemple.fr` });
      await db.insert(equipes).values({ dossierId, utilisateurId: id, role: "redacteur" });
      const { cookie } = await ouvrirSession(db, id, secret);
      const main = (rang < 2 ? mainParEchange : mainSurPrise)(documentId, cookie);
      await main.joindre(adresse);
      return main;
    }),
  );
}

it("le serveur tué pendant que huit personnes tapent : rien d’enregistré ne manque, tous lisent le même texte", async () => {
  const { db, adresse } = serveur;
  const { dossierId, document, modele } = await enEcriture(db);
  const mains = await huitMains(dossierId, document.id);
  const [des, geste] = [hasard(7), gestesDe(modele)];
  let tuerie = Promise.resolve();
  for (let pas = 0; pas < GESTES; pas += 1) {
    for (const main of mains) geste(des, main.doc);
    if (pas % 20 === 0) await Promise.all(mains.map((main) => main.tour()));
    if (pas === GESTES / 2) tuerie = serveur.tuer();
    await souffler();
  }
  await tuerie;
  const attendre = async (main: Main, fini: () => boolean) => {
    while (!fini() && main.refus === null) {
      if (!main.jointe) await main.joindre(adresse);
      await main.quand(() => fini() || !main.jointe);
    }
  };
  await Promise.all(mains.map((main) => attendre(main, () => main.enregistree)));
  const { doc } = await chargerTexte(db, document.id, modele);
  expect(perdues(doc, mains)).toEqual([]);
  const attendu = Y.snapshot(doc);
  await Promise.all(mains.map((main) => attendre(main, () => Y.equalSnapshots(Y.snapshot(main.doc), attendu))));
  expect(mains.map(({ doc: sien }) => Y.equalSnapshots(Y.snapshot(sien), attendu))).toEqual(mains.map(() => true));
  for (const main of mains) main.couper();
});
