import { expect, it } from "vitest";
import { ecrireMarkdown, lireMarkdown } from "./markdown.ts";

/** A hundred thousand times: nothing for a reading that looks once at each character, minutes for any other. */
const FOIS = 100_000;
const PATIENCE_US = 10_000_000;

const MOTIFS = ["*", "**a", "*a ", "[", "](", "[](", "@[", "@[a](membre:", "\\", "|", "- ", "**[a*](", "![", "a   "];
const LIGNES = ["| a |\n", "a\n\n", "- a\n1. b\n", "  - a\n- b\n", "# a\n", "**a\n"];

const lireEtEcrire = (source: string) => {
  const debut = process.cpuUsage();
  const ecrit = ecrireMarkdown(lireMarkdown(source));
  expect(ecrit.length).toBeGreaterThan(1);
  expect(process.cpuUsage(debut).user).toBeLessThan(PATIENCE_US);
};

it.each(MOTIFS)("cent mille fois « %s » se lisent sans attendre", (motif) => {
  for (const tete of ["", "- ", "|a|\n|---|\n|"]) lireEtEcrire(`${tete}${motif.repeat(FOIS)}|`);
});

it.each(LIGNES)("cent mille lignes %j se lisent sans attendre", (ligne) => {
  lireEtEcrire(ligne.repeat(FOIS));
  lireEtEcrire(`| a |\n|---|\n${ligne.repeat(FOIS)}`);
});
