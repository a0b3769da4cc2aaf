import { describe, expect, it } from "vitest";
import { lireMarkdown } from "#workflows/texte/markdown.ts";
import { blocksOf } from "./blocks.server.ts";
import { FRENCH, printable, printableLine } from "./characters.server.ts";
import { coverage } from "./fonts.server.ts";

const read = (text: string) =>
  blocksOf(lireMarkdown(text), new Map([["im-1", { path: "/images/im-1.png", wide: 3000, high: 1500 }]]));
const list = (...items: string[]) => ({ kind: "list", ordered: false, items: items.map((item) => [paragraph(item)]) });
const paragraph = (...runs: unknown[]) => ({ kind: "paragraph", runs });
const title = (kind: "h4" | "h5", words: string) => ({ kind, runs: [words] });

describe("les blocs d’une réponse", () => {
  it.each([
    ["", []],
    [" \n\t\n ", []],
    ["\u200b\n\n# \u200b", []],
    ["Un.\n\nDeux.", [paragraph("Un."), paragraph("Deux.")]],
    ["Un,\ndeux.", [paragraph("Un,", null, "deux.")]],
    ["Trois :\n- a ;\n- b.\nFin.", [paragraph("Trois\u00a0:"), list("a\u202f;", "b."), paragraph("Fin.")]],
    ["-3 °C", [paragraph("-3 °C")]],
    ["## Un\n# Deux\n## Trois", [title("h4", "Un"), title("h4", "Deux"), title("h5", "Trois")]],
    [
      "**a** *b* ***c***",
      [
        paragraph({ words: "a", bold: true }, " ", { words: "b", italic: true }, " ", {
          words: "c",
          bold: true,
          italic: true,
        }),
      ],
    ],
    ["[a](https://b.fr) [c](javascript:d)", [paragraph({ words: "a", href: "https://b.fr" }, " [c](javascript:d)")]],
    ["@[Ana](membre:u-1)", [paragraph({ words: "@Ana", mention: true })]],
    ["![Un plan](image:im-1)", [{ kind: "picture", path: "/images/im-1.png", alt: "Un plan", width: 152, height: 76 }]],
    ["![Un plan](image:im-2)", [paragraph({ words: "Image absente\u00a0: Un plan", italic: true })]],
  ])("%j", (text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });

  it("un tableau répète son titre, donne leur place aux longs textes, et rapetisse s’il est large", () => {
    const [table] = read("| N | Action |\n|---|---|\n| 1 | Recenser les patients sans médecin traitant |");
    expect(table).toMatchObject({
      kind: "table",
      size: 9.5,
      head: [["N"], ["Action"]],
      rows: [[["1"], [expect.any(String)]]],
    });
    if (table?.kind !== "table") throw new Error("No table");
    expect(table.columns[1]).toBeGreaterThan(2 * (table.columns[0] ?? 0));
    expect(read(`|${"a|".repeat(12)}\n|${"---|".repeat(12)}`)).toMatchObject([{ size: 6 }]);
    expect(read("| |\n|---|\n| |")).toEqual([]);
  });

  it("un titre de colonne trop long pour une page n’est pas répété", () => {
    expect(read(`| ${"mot ".repeat(80)}|\n|---|`)).toMatchObject([{ head: [], rows: [expect.any(Array)] }]);
  });
});

describe("les caractères imprimables", () => {
  it.each([
    ["Œuvre, Ÿ, « 12 € », ☑ → №", "Œuvre, Ÿ, «\u00a012\u00a0€\u00a0», ☑ → №"],
    ["Vraiment ? Oui ; 85 % : bien !", "Vraiment\u202f? Oui\u202f; 85\u00a0%\u00a0: bien\u202f!"],
    ["46 200 habitants, 06 12 34 56 78, 2027 150", "46\u00a0200 habitants, 06 12 34 56 78, 2027 150"],
    ["e\u0301te\u0301", "été"],
    ["👩‍⚕️ 🇫🇷 1️⃣ 👍🏽 ❤️", "□ □ 1□ □ ❤"],
    ["a\0b\u001bc\ud800d\ue000", "a□b□c□d□"],
    ["\uf0b7 point", "• point"],
    ["\u202eabc\u202c x\u00ady\u200bz", "abc xyz"],
    ["a\r\nb\rc\vd\u2028e\ff\tg", "a\nb\nc\nd\ne\n\nf g"],
  ])("%j", (text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  it("coupe les mots sans fin sans rien en perdre", () => {
    const address = `https://www.ars.example/${"chemin-".repeat(20)}${"y\u0301\u0323".repeat(200)}`.normalize("NFC");
    const cut = printable(address);
    expect(Math.max(...cut.split("\u200b").map((part) => part.length))).toBeLessThan(40);
    expect(cut.replaceAll("\u200b", "")).toBe(address);
  });

  it("tient les titres sur une ligne", () => {
    expect(printableLine(" Projet\n\nde santé \n")).toBe("Projet de santé");
  });

  it("ne ralentit pas avec la longueur", () => {
    const start = performance.now();
    printable("Le 🙂 territoire e\u0337 ".repeat(20_000) + "\u0337".repeat(20_000));
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it("connaît d’avance les signes du français, que toutes les polices dessinent", () => {
    const all = Array.from({ length: 0xffff }, (_, point) => point).filter((point) =>
      FRENCH.test(String.fromCharCode(point)),
    );
    expect(all.length).toBeGreaterThan(190);
    const missing = all.filter((point) => point !== 10 && !coverage().every((family) => family.has(point)));
    expect(missing.map((point) => String.fromCharCode(point))).toEqual([]);
  });
});
