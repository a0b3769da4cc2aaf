import { describe, expect, it } from "vitest";
import { quiYEst } from "./who-is-there.ts";

const present = (nom: string, ecrit: boolean, section = "budget") => ({ nom, ecrit, section });
const [INES, PAUL, LEA] = ["Inès Moreau", "Paul Tessier", "Léa Roux"] as const;

describe("qui est dans une section", () => {
  it.each([
    [[], null],
    [[present(INES, true, "territoire")], null],
    [[present(INES, false)], "Inès Moreau y est"],
    [[present(INES, true)], "Inès Moreau y écrit"],
    [[present(INES, false), present(PAUL, false)], "Inès Moreau et Paul Tessier y sont"],
    [[present(INES, true), present(PAUL, true)], "Inès Moreau et Paul Tessier y écrivent"],
    [
      [present(INES, false), present(PAUL, true), present(LEA, false)],
      "Paul Tessier y écrit, Inès Moreau et Léa Roux y sont",
    ],
  ] as const)("%j : %s", (autres, attendu) => expect(quiYEst(autres, "budget")).toBe(attendu));
});
