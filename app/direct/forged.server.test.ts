import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { chargerTexte } from "#db/ecritures/load.ts";
import { equipes } from "#db/schema/files.ts";
import { ecritures } from "#db/schema/live.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { CONTREFACONS, element, ILLISIBLES, mots } from "#test/fabriques/contrefacons.ts";
import { hasard } from "#test/fabriques/des.ts";
import { type ServeurDirect, servir } from "#test/fabriques/direct.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import type { Plume } from "#test/fabriques/plume.ts";
import { aLaPlume, enEcriture } from "#test/fabriques/projet.ts";

let base: Base;
let serveur: ServeurDirect;
let projet: Awaited<ReturnType<typeof enEcriture>>;
let ines: Plume;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
  serveur = await servir(base);
  projet = await enEcriture(base.db);
  // Paul writes everywhere but in one section.
  const [gardee] = projet.lieux.ailleurs.split(".");
  const confiees = projet.modele.sections.filter(({ code }) => code !== gardee);
  await base.db
    .update(equipes)
    .set({ perimetre: confiees.map(({ code }) => `lettreIntention/${code}`) })
    .where(eq(equipes.utilisateurId, ACTEURS.redacteur.id));
  ines = await aLaPlume(base, serveur, projet.document.id, "coordinateur");
});
afterAll(async () => {
  ines?.couper();
  await serveur?.arreter();
  await base?.fermer();
});

const enregistre = async () => {
  const { doc } = await chargerTexte(base.db, projet.document.id, projet.modele);
  return Buffer.from(Y.encodeStateAsUpdate(doc)).toString("base64");
};

/** Paul sends it while Inès writes: he is told why not, and she sees nothing of it. */
async function envoyer(faire: (paul: Plume) => void): Promise<string | undefined> {
  const avant = await enregistre();
  const paul = await aLaPlume(base, serveur, projet.document.id, "redacteur");
  faire(paul);
  await paul.quand(() => paul.fin !== null);
  expect(paul.fin?.code).toBe(paul.refus?.code === "section" ? 4403 : 4400);
  expect(paul.refus?.phrase).toMatch(/^[A-ZÉ].*\.$/);
  expect(await enregistre()).toBe(avant);
  const histoire = ines.doc.getXmlFragment(projet.lieux.ailleurs);
  histoire.insert(0, [element("paragraph", mots("Inès écrit toujours."))]);
  await ines.stocke();
  const { doc } = await chargerTexte(base.db, projet.document.id, projet.modele);
  expect(Y.encodeStateVector(ines.doc)).toEqual(Y.encodeStateVector(doc));
  return paul.refus?.code;
}

describe("une écriture contrefaite est refusée avec sa raison, rien n’est enregistré, les autres continuent", () => {
  it.each(CONTREFACONS)("%s", async (_nom, motif, faire) => {
    expect(await envoyer((paul) => faire(paul.doc, projet.lieux))).toBe(motif);
  });

  it.each(ILLISIBLES)("%s", async (_nom, octets) => {
    const motif = await envoyer((paul) => paul.ecrire(octets(hasard(11))));
    expect(["illisible", "desordre", "racine"]).toContain(motif);
  });

  it("trente suites d’octets au hasard", async () => {
    const des = hasard(5);
    for (let n = 0; n < 30; n += 1) {
      const octets = Uint8Array.from({ length: 1 + des(400) }, () => des(256));
      const paul = await aLaPlume(base, serveur, projet.document.id, "redacteur");
      const nombre = await base.db.$count(ecritures);
      paul.ecrire(octets);
      await paul.quand(() => paul.fin !== null || paul.enregistre);
      expect(await base.db.$count(ecritures)).toBe(nombre);
      paul.couper();
    }
  });

  it("ce que Paul avait écrit juste avant est gardé", async () => {
    const paul = await aLaPlume(base, serveur, projet.document.id, "redacteur");
    paul.doc.getXmlFragment(projet.lieux.long).insert(0, [element("paragraph", mots("Juste avant."))]);
    paul.doc.getXmlFragment(projet.lieux.long).insert(0, [element("script")]);
    await paul.quand(() => paul.fin !== null);
    expect(paul.ranges.length).toBe(2);
    const { doc } = await chargerTexte(base.db, projet.document.id, projet.modele);
    expect(doc.getXmlFragment(projet.lieux.long).toString()).toContain("Juste avant.");
    expect(doc.getXmlFragment(projet.lieux.long).toString()).not.toContain("script");
  });
});
