import { describe, expect, it } from "vitest";
import { dossier, type Histoire } from "#test/fabriques/dossier.ts";
import { direLecture } from "./reading-words.ts";

const BROUILLON = /brouillon de l’équipe/;
const EXAMINE = /^Déposé le \d+(er)? \S+ \d{4}\s: l’ARS l’examine\. Le texte se rouvrira/;
const FIGE = /^Déposé le \d+(er)? \S+ \d{4}\. Ce texte ne change plus\.$/;

/** A stage of the file, a document, and what its readers are told. */
const CAS: readonly (readonly [Histoire, string, RegExp])[] = [
  ["ouvert", "lettreIntention", BROUILLON],
  ["lettreDeposee", "lettreIntention", EXAMINE],
  ["lettreACompleter", "lettreIntention", BROUILLON],
  ["lettreValidee", "lettreIntention", FIGE],
  ["lettreValidee", "projetDeSante", BROUILLON],
  ["projetDepose", "projetDeSante", EXAMINE],
  ["projetComplet", "projetDeSante", EXAMINE],
  ["comiteConvoque", "projetDeSante", EXAMINE],
  ["projetACorriger", "projetDeSante", BROUILLON],
  ["enVigueur", "projetDeSante", FIGE],
  ["enVigueur", "contratTripartite", /ne s’écrit pas à ce stade/],
  ["enVigueur", "planDeCrise", BROUILLON],
  ["abandonne", "lettreIntention", /Ce dossier est clos/],
];

describe("ce que lit une personne de l’équipe qui n’écrit pas", () => {
  it.each(CAS)("dossier « %s », %s", (jusqua, modele, attendu) => {
    expect(direLecture(dossier({ jusqua }), modele)).toMatch(attendu);
  });
});
