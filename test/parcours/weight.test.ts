import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";

const DOSSIER = "build/client/assets";
const MAXIMUM = 180_000;
const scripts = () => readdirSync(DOSSIER).filter((nom) => nom.endsWith(".js"));
const lire = (nom: string) => readFileSync(`${DOSSIER}/${nom}`, "utf8");
const importsDe = (nom: string) =>
  [...lire(nom).matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map(([, cite = ""]) => cite);

it("l’éditeur tient en 180 ko compressés, et rien de lui n’est dans les autres pages", () => {
  const editeur = scripts().filter((nom) => nom.startsWith("live-"));
  expect(editeur).toHaveLength(1);
  const ailleurs = new Set(
    scripts()
      .filter((nom) => !nom.startsWith("live-"))
      .flatMap(importsDe),
  );
  const propres = new Set(editeur);
  for (const nom of propres) for (const cite of importsDe(nom)) if (!ailleurs.has(cite)) propres.add(cite);
  const poids = [...propres].reduce((total, nom) => total + gzipSync(lire(nom), { level: 9 }).length, 0);
  expect(poids).toBeLessThanOrEqual(MAXIMUM);
  expect(poids).toBeGreaterThan(MAXIMUM / 3);
  const signes = /ProseMirror|YXmlFragment|yjs/;
  expect(scripts().filter((nom) => !propres.has(nom) && signes.test(lire(nom)))).toEqual([]);
});
