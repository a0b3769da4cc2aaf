import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ecrireMots } from "#workflows/texte/markdown.ts";
import { coverage } from "./fonts.server.ts";
import { press } from "./press.server.ts";
import { pagesOf, structureOf } from "./read-pdf.ts";
import { fermerPdf, rendrePdf } from "./render.server.ts";
import { answer, section, version } from "./sample.ts";

afterAll(fermerPdf);

/** Line breaks fall where they may: words are compared without spaces. */
const dense = (text: string) => text.replace(/[\s\u200b]/gu, "");
const textOf = async (...sections: Parameters<typeof version>) =>
  dense(pagesOf(await rendrePdf(version(...sections))).join(""));

const HOSTILE = '#panic("x") *gras* _x_ $x$ \\ \\\\ <script>alert(1)</script> @ref // fin /* non */ #include "/.env"';

describe("le PDF d’une version figée", () => {
  const deposited = version(
    section("Territoire", answer("Vingt-trois communes.\n\nTrois points :\n- le soir ;\n- la nuit."), answer(" \n ")),
  );

  it("est un PDF/UA-1 balisé, en français, daté du figement", async () => {
    const structure = structureOf(await rendrePdf(deposited));
    expect(structure).toMatch(/\/StructTreeRoot \d+ 0 R/);
    expect(structure).toMatch(/\/MarkInfo <<\s*\/Marked true/);
    expect(structure).toContain("/Lang (fr)");
    expect(structure).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(structure).toContain("<xmp:CreateDate>2026-03-12T13:02:00+00:00</xmp:CreateDate>");
    expect(structure).toContain("Lettre d’intention – CPTS des Vals d’Orbelle</rdf:li>");
    for (const tag of ["H1", "H2", "H3", "P", "L", "LI", "Figure"]) expect(structure).toContain(`/S /${tag}\n`);
  });

  it("dit sur chaque page quel texte c’est, et à la fin son empreinte entière", async () => {
    const pages = pagesOf(await rendrePdf(deposited));
    const { sha256 } = deposited;
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(
        `Version 2 · Dossier 33-2026-0147 · SHA-256 ${sha256.slice(0, 8)} ${sha256.slice(8, 16)}…`,
      );
      expect(page).toContain(`page ${index + 1} sur ${pages.length}`);
    }
    const text = dense(pages.join(""));
    expect(text).toContain(dense("Version figée le 12 mars 2026 à 14:02"));
    expect(text).toContain(`Empreintedutexte${sha256}`);
    expect(text).toContain("Sansréponse");
    expect(text).not.toContain("Sommaire");
  });

  it("s’ouvre sur un sommaire au-delà de quatre sections", async () => {
    const titres = ["Un", "Deux", "Trois", "Quatre", "Cinq"];
    expect(await textOf(...titres.map((titre) => section(titre)))).toContain("Sommaire");
  });

  it("rend comme du texte ce qui ressemble à des commandes", async () => {
    const words = ecrireMots(HOSTILE);
    const text = await textOf(section(HOSTILE, answer(`- ${words}\n\n${words}`, HOSTILE)));
    expect(text.split(dense(HOSTILE))).toHaveLength(5);
  });

  it("rend 20 000 caractères, avec ou sans espaces", async () => {
    const [words, endless] = ["mot ".repeat(5_000), "a".repeat(20_000)];
    const text = await textOf(section("Long", answer(words), answer(endless)));
    expect(text.match(/mot/g)).toHaveLength(5_000);
    expect(text.match(/a{40,}/g)?.join("").length).toBeGreaterThan(19_000);
  });

  it("rend émojis, caractères de contrôle et lettres inconnues sans échouer", async () => {
    const text = await textOf(section("\0", answer("Oui 👩‍⚕️\0\u0001\u001b 漢 \ud800 fin", "\u200b")));
    expect(text).toContain("Oui□□□□□□fin");
    expect(text).toContain("Questionsanstitre");
  });

  it("rend tous les caractères que les polices disent connaître", async () => {
    const points = [...new Set(coverage().flatMap((family) => [...family]))];
    const all = points.map((point) => String.fromCodePoint(point));
    await expect(rendrePdf(version(section(all.join(""), answer(all.join(" "), all.join("")))))).resolves.toBeDefined();
  });

  it("donne les mêmes octets pour la même version", async () => {
    const [first, , again] = [await rendrePdf(deposited), await rendrePdf(version()), await rendrePdf(deposited)];
    expect(Buffer.compare(first, again)).toBe(0);
    await fermerPdf();
    expect(Buffer.compare(first, await rendrePdf(deposited))).toBe(0);
  });

  it("répond à cinq demandes à la fois, chacune la sienne", async () => {
    const names = ["Alpha", "Bravo", "Charlie", "Delta", "Echo"];
    const texts = await Promise.all(names.map((name) => textOf(section(name))));
    for (const [index, text] of texts.entries()) expect(text).toContain(names[index]);
  });
});

describe("l’ouvrier Typst", () => {
  it.each([
    ["une police inconnue", '#set text(font: "Inconnue")\nTexte', /unknown font family/],
    ["un PDF sans titre", "Texte", /title/],
    ["une erreur", '#panic("non")', /panicked/],
  ])("refuse %s", async (_, source, reason) => {
    const workspace = mkdtempSync(join(tmpdir(), "pdf-"));
    const { print, close } = press({
      name: "Typst",
      worker: "./app/pdf/worker.mjs",
      workerData: { workspace, fonts: [] },
      limitMs: 20_000,
      lifetime: 1,
    });
    const file = join(workspace, "essai.typ");
    writeFileSync(file, source);
    await expect(print({ source: file, inputs: {}, creationTimestamp: 0 })).rejects.toThrow(reason);
    await close();
    rmSync(workspace, { recursive: true });
  });
});
