import { describe, expect, it } from "vitest";
import { ORGANISMES, PARTIES, QUALITES } from "#workflows/acteur.ts";
import { TYPES_DE_CRISE } from "#workflows/crise/events.ts";
import { POSITIONS } from "#workflows/dialogue-de-gestion/events.ts";
import { TYPES_DE_FAITS } from "#workflows/fact.ts";
import { SENS_AVIS } from "#workflows/lettre-intention/events.ts";
import { MISSIONS } from "#workflows/missions/missions.ts";
import { MOTIFS_OPPOSITION } from "#workflows/projet-de-sante/events.ts";
import { TOUS_LES_ETATS, TOUTES_LES_GARDES } from "./fabriques/couverture.ts";
import { lire, PRODUIT } from "./fabriques/sources.ts";

describe("le glossaire", () => {
  /** Rows of its tables: identifier, meaning, source, words not to use. */
  const rangees = lire("workflows/glossaire.md")
    .split("\n")
    .filter((ligne) => /^\|\s*`/.test(ligne))
    .map((ligne) =>
      ligne
        .split("|")
        .slice(1, -1)
        .map((cellule) => cellule.trim()),
    );
  const motsDe = (cellule = "") => [...cellule.matchAll(/`([^`]+)`/g)].map(([, mot = ""]) => mot);
  /** A value may be defined in the row of the list it belongs to. */
  const definis = rangees.flatMap(([identifiants, sens]) => [...motsDe(identifiants), ...motsDe(sens)]);
  const etats = TOUS_LES_ETATS.map((id) => id.split(".").at(-1) ?? id);
  const DU_DROIT = {
    faits: TYPES_DE_FAITS,
    qualites: QUALITES,
    parties: PARTIES,
    organismes: ORGANISMES,
    missions: MISSIONS,
    motifs: MOTIFS_OPPOSITION,
    avis: SENS_AVIS,
    positions: POSITIONS,
    crises: TYPES_DE_CRISE,
    etats,
    gardes: TOUTES_LES_GARDES,
  };

  it.each(Object.entries(DU_DROIT))("définit chaque mot du droit : %s", (_famille, mots) => {
    expect([...new Set<string>(mots)].filter((mot) => !definis.includes(mot))).toEqual([]);
  });

  it("dit pour chacun son sens et d’où il vient", () => {
    const incompletes = rangees.filter((cellules) => cellules.length !== 4 || cellules.slice(0, 3).includes(""));
    expect(incompletes).toEqual([]);
  });

  it("donne à chaque fait une ligne et une seule", () => {
    const lignes = TYPES_DE_FAITS.map((type) => [
      type,
      rangees.filter(([identifiants]) => motsDe(identifiants).includes(type)).length,
    ]);
    expect(lignes.filter(([, nombre]) => nombre !== 1)).toEqual([]);
  });

  it("ne définit aucun fait ni aucune garde qui n’existe plus", () => {
    const code = PRODUIT.map(lire).join("\n");
    const semblables = definis.filter((mot) => /^(si[A-Z]\w+|[A-Z][a-z]+([A-Z][a-z]+)+)$/.test(mot));
    expect(semblables.filter((mot) => !new RegExp(`\\b${mot}\\b`).test(code))).toEqual([]);
  });
});
