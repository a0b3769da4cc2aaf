import { afterAll, beforeAll, expect, it } from "vitest";
import { remplacerTexte } from "#db/ecritures/write.ts";
import { lireFlux } from "#db/queries/stream.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { element, mots } from "#test/fabriques/contrefacons.ts";
import { type ServeurDirect, servir } from "#test/fabriques/direct.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import type { Plume } from "#test/fabriques/plume.ts";
import { aLaPlume, enEcriture } from "#test/fabriques/projet.ts";
import { versionFigee } from "#test/fabriques/version.ts";
import { restaurer } from "./restore.server.ts";

let base: Base;
let serveur: ServeurDirect;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
  serveur = await servir(base);
});
afterAll(async () => {
  await serveur?.arreter();
  await base?.fermer();
});

it("qui écrit pendant une restauration la reçoit, et la suite de sa frappe reste", async () => {
  const { db } = base;
  const { dossierId, document, modele, lieux } = await enEcriture(db);
  const [section = "", champ = ""] = lieux.long.split(".");
  const texte = (mots: string) => ({ [section]: { [champ]: mots } });
  await remplacerTexte(db, { document, modele, par: ACTEURS.redacteur, reponses: texte("Le texte d’avant.") });
  const version = await versionFigee(db, dossierId, {
    modele: modele.code,
    nature: "travail",
    reponses: { [lieux.long]: "Le texte d’avant." },
  });
  await remplacerTexte(db, { document, modele, par: ACTEURS.redacteur, reponses: texte("Un tout autre propos.") });
  const paul: Plume = await aLaPlume(base, serveur, document.id, "redacteur");
  const lit = () => paul.doc.getXmlFragment(lieux.long).toString();
  expect(lit()).toContain("Un tout autre propos.");

  const flux = await lireFlux(db, dossierId);
  if (!flux) throw new Error("The file was just opened and is not there");
  const ouvert = { db, id: dossierId, acteur: ACTEURS.porteur, ...flux, aujourdhui: "2026-03-16" };
  expect(await restaurer({ version, ouvert, document, modele })).toEqual({ gardee: 2 });
  await paul.quand(() => lit().includes("Le texte d’avant."));
  expect(lit()).not.toContain("Un tout autre propos.");

  paul.doc.getXmlFragment(lieux.long).push([element("paragraph", mots("Une phrase de plus."))]);
  await paul.stocke();
  expect(lit()).toContain("Une phrase de plus.");
  paul.couper();
});
