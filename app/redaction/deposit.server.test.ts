import { and, asc, eq, lte, type SQL } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import type { Db } from "#db/connection.ts";
import { contenuDe } from "#db/ecritures/answers.ts";
import type { Figee } from "#db/freeze.ts";
import { type Document, documentDe, documentParId, enregistrerSection, versionParId } from "#db/queries/documents.ts";
import { lireFlux } from "#db/queries/stream.ts";
import { ecritures } from "#db/schema/live.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { ouvrir } from "#test/fabriques/registre.ts";
import { sectionComplete } from "#test/fabriques/reponses.ts";
import { personne, taper, unePersonneAttend } from "#test/fabriques/texte-vivant.ts";
import type { Dossier } from "#workflows/dossier.ts";
import { LETTRE_INTENTION } from "#workflows/modeles/lettre-intention/index.ts";
import type { Champ, Section } from "#workflows/modeles/modele.ts";
import { brouillon, preparerDepot } from "./deposit.server.ts";

let base: Base;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
});
afterAll(() => base.fermer());

const { code: modele, version: modeleVersion, sections } = LETTRE_INTENTION;
const section = sections.find(({ champs }) => champs.some(({ nature }) => nature === "texteLong")) as Section;
const champ = section.champs.find(({ nature }) => nature === "texteLong") as Champ;
const NOM = `${section.code}.${champ.code}`;

let dossierId = "";
let dossier: Dossier;
let document: Document;
beforeEach(async () => {
  dossierId = await ouvrir(base.db);
  dossier = (await lireFlux(base.db, dossierId))?.dossier as Dossier;
  document = await documentDe(base.db, { dossierId, modele, modeleVersion, rang: 1 });
  for (const ecrite of sections)
    await enregistrerSection(base.db, {
      documentId: document.id,
      code: ecrite.code,
      contenu: sectionComplete(ecrite),
      versionLue: 0,
      par: personne("redaction"),
    });
});

const enDirect = (mot: string) => {
  const geste = (doc: Y.Doc) => ((doc.getXmlFragment(NOM).get(0) as Y.XmlElement).get(0) as Y.XmlText).insert(0, mot);
  return taper(base.db, document, "d", [section.code], geste, LETTRE_INTENTION);
};
const deposer = (pendant: (tx: Db) => Promise<unknown> = async () => {}, vue = (tx: Db): Db => tx) =>
  base.db.transaction(async (transaction) => {
    const tx = vue(transaction as unknown as Db);
    const figee = (await preparerDepot(dossierId, dossier, modele, "Dr P")(tx)) as Figee;
    const projete = (await documentParId(tx, document.id))?.projete ?? 0;
    await pendant(tx);
    return { figee, projete };
  });
const texteFige = async ({ versionId }: Figee) =>
  (await versionParId(base.db, versionId))?.contenu.sections
    .find(({ code }) => code === section.code)
    ?.champs.find(({ code }) => code === champ.code)?.texte;

describe("le dépôt fige ce qui est rangé", () => {
  it("ce qui vient d’être écrit en direct y est, ce qui vient après n’y est pas", async () => {
    await enDirect("AVANT ");
    const { figee } = await deposer();
    await enDirect("APRES ");
    expect(await texteFige(figee)).toMatch(/^AVANT Réponse/);
    const { reponses } = await brouillon(base.db, dossierId, dossier, modele);
    expect(reponses[section.code]?.[champ.code]).toMatch(/^APRES AVANT Réponse/);
  });

  it("ce que l’on efface en direct manque au dépôt", async () => {
    const effacer = (doc: Y.Doc) => doc.getXmlFragment(NOM).delete(0, doc.getXmlFragment(NOM).length);
    await taper(base.db, document, "d", [section.code], effacer, LETTRE_INTENTION);
    expect((await deposer()).figee).toMatchObject({ refus: "saisie", champs: { [NOM]: expect.any(String) } });
  });

  it("pendant le dépôt la plume attend : rien ne se glisse entre ce qui est lu et ce qui est figé", async () => {
    await enDirect("AVANT ");
    let attendue: Promise<number> | undefined;
    const { figee, projete } = await deposer(async (tx) => {
      attendue = enDirect("PENDANT ");
      await unePersonneAttend(tx);
    });
    expect(await attendue).toBeGreaterThan(projete);
    expect(await texteFige(figee)).toMatch(/^AVANT Réponse/);
  });

  it("ce qui se range jusqu’au moment où la plume est prise y est", async () => {
    let prise = false;
    const juste = (tx: Db): Db =>
      new Proxy(tx, {
        get(cible, nom) {
          const membre = Reflect.get(cible, nom, cible);
          if (typeof membre !== "function") return membre;
          if (nom !== "execute" || prise) return membre.bind(cible);
          prise = true;
          return (demande: SQL) => enDirect("JUSTE AVANT ").then(() => cible.execute(demande));
        },
      });
    const { figee } = await deposer(undefined, juste);
    expect(await texteFige(figee)).toMatch(/^JUSTE AVANT Réponse/);
  });

  it("huit personnes écrivent pendant qu’on dépose : la version est le texte d’un instant, tout entier", async () => {
    const frappes = [..."abcdefgh"].map(async (qui) => {
      for (let rang = 0; rang < 5; rang += 1) await enDirect(qui);
    });
    const depots = [await deposer(), await deposer(), await deposer()];
    await Promise.all(frappes);
    for (const { figee, projete } of [...depots, await deposer()]) {
      const jusque = await base.db
        .select({ octets: ecritures.octets })
        .from(ecritures)
        .where(and(eq(ecritures.documentId, document.id), lte(ecritures.id, projete)))
        .orderBy(asc(ecritures.id));
      const doc = new Y.Doc();
      for (const { octets } of jusque) Y.applyUpdate(doc, octets);
      const dit =
        jusque.length > 0
          ? contenuDe(doc, LETTRE_INTENTION)[section.code]?.[champ.code]
          : sectionComplete(section)[champ.code];
      expect(await texteFige(figee)).toBe(dit?.trim());
    }
  });
});
