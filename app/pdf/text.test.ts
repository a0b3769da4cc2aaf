import { describe, expect, it } from "vitest";
import { blocksOf } from "./blocks.ts";
import { printable, printableLine } from "./characters.server.ts";

const list = (...lines: string[]) => ({ kind: "list", lines });
const paragraph = (...lines: string[]) => ({ kind: "paragraph", lines });

describe("les blocs d’une réponse", () => {
  it.each([
    ["", []],
    [" \n\t\n ", []],
    ["Un.\n\nDeux.", [paragraph("Un."), paragraph("Deux.")]],
    ["Un,\ndeux.", [paragraph("Un,", "deux.")]],
    ["Trois :\n- a ;\n  - b.\nFin.", [paragraph("Trois :"), list("a ;", "b."), paragraph("Fin.")]],
    ["- a\n\n• b", [list("a", "b")]],
    ["-3 °C\n- ", [paragraph("-3 °C", "-")]],
  ])("%j", (text, expected) => {
    expect(blocksOf(text)).toEqual(expected);
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
});
