import { describe, expect, it } from "vitest";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { dossier, HISTOIRES, type Histoire, JOUR } from "#test/fabriques/dossier.ts";
import { QUALITES } from "../acteur.ts";
import { attendus, etatDe } from "../dossier.ts";
import { actesPossibles } from "../possible.ts";

const etapes = Object.keys(HISTOIRES) as Histoire[];

/** Who can do what at this stage, as a jurist would read it. */
function quiPeutQuoi(jusqua: Histoire): string {
  const cas = dossier({ jusqua });
  const lignes = QUALITES.map((qualite) => {
    const actes = actesPossibles(cas, ACTEURS[qualite], JOUR).map(({ type, variante }) =>
      [type, variante.mission ?? variante.organisme].filter(Boolean).join(" "),
    );
    return `${qualite.padEnd(16)}${actes.join(", ") || "—"}`;
  });
  return [`${etatDe(cas)} · attend ${attendus(cas).join(", ") || "personne"}`, ...lignes].join("\n");
}

describe("qui peut faire quoi, et quand", () => {
  it.each(etapes)("%s", (jusqua) => {
    expect(quiPeutQuoi(jusqua)).toMatchSnapshot();
  });
});
