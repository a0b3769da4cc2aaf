import { describe, expect, it } from "vitest";
import { lireWord } from "./read.server.ts";
import { lus } from "./test-read.ts";
import { docx, mots, p } from "./test-word.ts";

/** Words that do not compress into nothing. */
const phrases = (nombre: number) =>
  Array.from({ length: nombre }, (_, rang) => `Le groupe ${(rang * 7919) % 9973} se réunit.`).join(" ");

describe("un document trop long", () => {
  it("plus de 600 000 caractères", async () => {
    const corps = Array.from({ length: 60 }, (_, rang) => p(`${rang} ${phrases(450)}`)).join("");
    expect(await lireWord(await docx(corps))).toEqual({ refus: "trop-long" });
  });

  it("plus de 8 000 paragraphes", async () => {
    const corps = Array.from({ length: 8_001 }, (_, rang) => p(`Ligne ${(rang * 7919) % 9973}`)).join("");
    expect(await lireWord(await docx(corps))).toEqual({ refus: "trop-long" });
  });

  it("quatre-vingts pages se lisent", async () => {
    const corps = Array.from({ length: 400 }, (_, rang) => p(`${rang} ${phrases(20)}`)).join("");
    expect(await lus(await docx(corps))).toHaveLength(400);
  });
});

describe("un fichier hostile ne prend rien aux autres", () => {
  it("des entités qui s’appellent l’une l’autre ne sont pas dépliées", async () => {
    const entites = Array.from({ length: 9 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join("");
    const xml = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e0 "lol">${entites}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&e9;</w:t></w:r></w:p></w:body></w:document>`;
    const lu = await lireWord(await docx("", { parties: { "word/document.xml": xml } }));
    expect(JSON.stringify(lu).length).toBeLessThan(10_000);
  });

  it("cent mille éléments l’un dans l’autre : refusé", async () => {
    const profond = `${"<w:ins>".repeat(100_000)}${p("a")}${"</w:ins>".repeat(100_000)}`;
    expect(await lireWord(await docx(profond))).toHaveProperty("refus");
  });

  it("une note qui se cite elle-même se dit une fois", async () => {
    const renvoi = '<w:r><w:footnoteReference w:id="1"/></w:r>';
    const notes = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="1">${p(mots("Source") + renvoi)}</w:footnote></w:footnotes>`;
    const octets = await docx(p(mots("Un") + renvoi) + p(mots("Deux") + renvoi), {
      parties: { "word/footnotes.xml": notes },
    });
    expect(await lus(octets)).toEqual(["Un (note 1)", "Deux", "Note 1 : Source"]);
  });

  it("une lecture qui dépasse son temps est arrêtée, et la suivante a lieu", async () => {
    const octets = await docx(p("Un."));
    expect(await lireWord(octets, 0)).toEqual({ refus: "trop-lent" });
    expect(await lus(octets)).toEqual(["Un."]);
  });

  it("après un fichier refusé, le suivant se lit", async () => {
    const [mauvais, bon] = await Promise.all([docx("<w:p>"), docx(p("Bon."))]);
    const [refus, lu] = await Promise.all([lireWord(mauvais), lus(bon)]);
    expect([refus, lu]).toEqual([{ refus: "abime" }, ["Bon."]]);
  });
});
