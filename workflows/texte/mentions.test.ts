import { describe, expect, it } from "vitest";
import { mentionsDe } from "./mentions.ts";

const INES = "@[Inès Moreau](membre:u-7)";

describe("les collègues nommés dans un texte", () => {
  it.each<readonly [string, readonly string[]]>([
    ["", []],
    [`Voir avec ${INES} avant lundi.`, ["u-7"]],
    [`- une étape\n- ${INES}, puis ${INES}`, ["u-7", "u-7"]],
    ["Écrire à @Inès Moreau", []],
    ["[Inès](membre:u-7)", []],
  ])("« %s »", (reponse, ids) => expect(mentionsDe(reponse).map(({ id }) => id)).toEqual(ids));

  it("gardent leur nom", () => expect(mentionsDe(INES)).toEqual([{ id: "u-7", nom: "Inès Moreau" }]));
});
