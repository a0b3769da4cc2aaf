import { describe, expect, it } from "vitest";
import { type Corps, corpsDe, QUALITES } from "#workflows/acteur.ts";
import { SALLES, sallesDe } from "#workflows/salles/rooms.ts";
import { LECTEURS, PARTICIPANTS } from "./words.ts";

const NOM: Partial<Record<Corps, string>> = {
  cpts: "l’équipe projet",
  ars: "l’ARS",
  ddArs: "sa délégation départementale",
  cpam: "la CPAM",
};

describe("avant d’écrire dans une salle", () => {
  it.each(SALLES)("%s : on lit le nom de tous ceux qui y entrent, et d’eux seuls", (salle) => {
    const entrent = new Set(
      QUALITES.filter((qualite) => sallesDe({ qualites: [qualite] }).includes(salle)).map(corpsDe),
    );
    const noms = [...entrent].map((corps) => NOM[corps]);
    expect(PARTICIPANTS[salle].split(/, | et /)).toEqual(noms);
    expect(LECTEURS[salle].toLowerCase()).toContain(PARTICIPANTS[salle].toLowerCase());
  });
});
