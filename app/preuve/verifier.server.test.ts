import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { service } from "#app/api/test-client.ts";
import { fermerPdf } from "#app/pdf/render.server.ts";
import { canonique } from "#workflows/canonical-json.ts";
import type { Entree } from "./entry.ts";
import { demander, deplier, dossierPlein, entreesDe, lire, maquiller } from "./test-proof.ts";

type Verifier = {
  readonly canonique: (valeur: unknown) => string;
  readonly quand: (instant: string) => string;
  readonly verifier: (dossier: string) => { readonly anomalies: readonly string[] };
};
const PROGRAMME = join(import.meta.dirname, "verifier.mjs");
const { verifier, ...verificateur } = (await import(PROGRAMME)) as Verifier;

const chez = service();
let entrees: Entree[];
beforeAll(async () => {
  const { id } = await dossierPlein(chez.db);
  entrees = await entreesDe(await demander(chez, id, "ars.signataire"));
});
afterAll(fermerPdf);

const lancer = (dossier: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: dossier, encoding: "utf8" });
  return { status, dit: stdout.replaceAll("\u00a0", " "), stderr };
};
const anomalies = (change: readonly Entree[]) => deplier(change, (dossier) => verifier(dossier).anomalies);
const lignes = () => JSON.parse(lire(entrees, "journal.json"));
const journal = (valeur: unknown) => ({ "journal.json": JSON.stringify(valeur) });

describe("le programme livré dans le fichier de preuve", () => {
  it("lancé seul dans le dossier déplié, dit que rien n’a été modifié", async () => {
    const { status, dit, stderr } = await deplier(entrees, (dossier) => lancer(dossier, "verifier.mjs"));
    expect([status, stderr]).toEqual([0, ""]);
    expect(dit).toContain(`Fichiers : ${entrees.length - 1} nommés`);
    expect(dit).toContain(`Journal : ${lignes().length} actes`);
    expect(dit).toContain("Textes : 4 textes figés");
    expect(dit).toMatch(/, fait le 16 mars 2026 à 12:00, heure de Paris\./);
    expect(dit).toContain(lignes().at(-1).empreinte);
  });

  it("dit en français, à l’heure de Paris, quand le fichier a été fait", () => {
    expect(verificateur.quand("2026-11-22T19:31:15.146Z")).toBe("le 22 novembre 2026 à 20:31, heure de Paris");
    expect(verificateur.quand("2026-07-14T22:05:00.000Z")).toBe("le 15 juillet 2026 à 00:05, heure de Paris");
    expect(verificateur.quand("un jour")).toBe("le un jour");
  });

  it("calcule les empreintes sur le même texte que le registre", () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "binary", maxDepth: 5 }), (valeur) => {
        expect(verificateur.canonique(valeur)).toBe(canonique(valeur));
      }),
      { numRuns: 3_000 },
    );
  });

  it("un octet changé n’importe où : il sort en échec et nomme le fichier", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), async (rang, place, masque) => {
        const { nom, octets } = entrees[rang % entrees.length] as Entree;
        const abime = Uint8Array.from(octets);
        abime[place % octets.length] = (octets[place % octets.length] ?? 0) ^ masque;
        const dites = await anomalies(entrees.map((entree) => (entree.nom === nom ? { nom, octets: abime } : entree)));
        expect(dites.some((phrase) => phrase.startsWith(nom))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("lancé d’ailleurs, juge aussi celui que l’on a reçu", async () => {
    const faux = entrees.map((entree) =>
      entree.nom === "verifier.mjs" ? { ...entree, octets: Buffer.from('console.log("Tout va bien")') } : entree,
    );
    const { status, dit } = await deplier(faux, (dossier) => lancer(dossier, PROGRAMME, dossier));
    expect([status, dit]).toEqual([1, expect.stringContaining("ANOMALIE : verifier.mjs : contenu modifié.")]);
  });
});

describe("ce que personne ne peut maquiller", () => {
  const texte = () => entrees.find(({ nom }) => nom.startsWith("documents/01-") && nom.endsWith(".json"))?.nom ?? "";
  it("un fichier retiré", async () => {
    expect(await anomalies(entrees.filter(({ nom }) => nom !== "resume.pdf"))).toEqual([
      "resume.pdf : fichier absent.",
    ]);
    expect(await anomalies(entrees.filter(({ nom }) => nom !== "manifeste.json"))).toEqual([
      "manifeste.json : absent ou illisible.",
    ]);
  });
  it("un fichier ajouté", async () => {
    const dites = await deplier(entrees, (dossier) => {
      writeFileSync(join(dossier, "documents", "99-faux.pdf"), "x");
      return verifier(dossier).anomalies;
    });
    expect(dites).toEqual(["documents/99-faux.pdf : fichier ajouté. Retirez-le, puis recommencez."]);
  });
  it("deux actes échangés, avec un manifeste refait", async () => {
    const [premier, second, ...suite] = lignes();
    expect(await anomalies(maquiller(entrees, journal([second, premier, ...suite])))).toEqual([
      "journal.json, acte 1 : acte manquant ou déplacé.",
    ]);
  });
  it("un acte retouché, ou retiré de la fin, avec un manifeste refait", async () => {
    const retouche = lignes();
    retouche[3].fait.le = retouche[3].le = "2025-01-01";
    expect(await anomalies(maquiller(entrees, journal(retouche)))).toEqual([
      "journal.json, acte 4 : contenu modifié, il ne porte plus son empreinte.",
    ]);
    const [dernier] = await anomalies(maquiller(entrees, journal(lignes().slice(0, -1))));
    expect(dernier).toBe(`journal.json : il ne s’arrête pas à l’acte ${lignes().length}, que dit le manifeste.`);
  });
  it("un texte remplacé ou retiré, avec un manifeste refait", async () => {
    const { version, fait } = lignes().find((ligne: { fait: object }) => "sha256" in ligne.fait);
    const manque = `documents, acte ${version} : le texte ${fait.sha256} manque.`;
    const remplace = lire(entrees, texte()).replace("CPTS", "Cpts");
    expect(await anomalies(maquiller(entrees, { [texte()]: remplace }))).toEqual([
      manque,
      `${texte()} : aucun acte ne cite ce texte.`,
    ]);
    expect(await anomalies(maquiller(entrees, { [texte()]: null }))).toEqual([manque]);
  });
});
