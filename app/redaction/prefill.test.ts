import { describe, expect, it } from "vitest";
import { dossier } from "#test/fabriques/dossier.ts";
import { contexteDe, dossierNeuf } from "#workflows/dossier.ts";
import { manquesDeSection } from "#workflows/modeles/completeness.ts";
import type { Section } from "#workflows/modeles/modele.ts";
import { modeleDe } from "#workflows/modeles/registry.ts";
import { lireLignes } from "#workflows/texte/lignes.ts";
import { proposer, reponsesDe } from "./prefill.ts";

const contexte = contexteDe(dossier({ jusqua: "ouvert" }));
const territoire = (modele: string) => modeleDe(modele)?.sections.find(({ code }) => code === "territoire") as Section;

describe.each(["lettreIntention", "projetDeSante"])("le tableau des communes, document %s", (modele) => {
  it("se remplit de ce que le dossier sait déjà, sans rien à retaper", () => {
    const { listeDesCommunes } = proposer(territoire(modele), undefined, contexte);
    expect(lireLignes(listeDesCommunes)).toEqual(
      contexte.dossier.territoire?.communes.map(({ code, nom, population }) => ({
        id: `commune-${code}`,
        commune: nom,
        codeInsee: code,
        population: String(population),
        remarque: "",
      })),
    );
    const manque = manquesDeSection(territoire(modele), { listeDesCommunes: listeDesCommunes ?? "" });
    expect(manque.map(({ champ }) => champ)).not.toContain("listeDesCommunes");
  });

  it("laisse ce qui est écrit, et ne propose rien tant que le territoire n’est pas défini", () => {
    const ecrit = '[{"id":"a","commune":"Langon"}]';
    expect(proposer(territoire(modele), { listeDesCommunes: ecrit }, contexte).listeDesCommunes).toBe(ecrit);
    const neuf = contexteDe(dossierNeuf());
    expect(proposer(territoire(modele), undefined, neuf).listeDesCommunes).toBe("");
  });
});

it("les autres blocs attendent qu’on les écrive", () => {
  const modele = modeleDe("projetDeSante");
  const reponses = modele ? reponsesDe(modele, [], contexte) : {};
  const remplis = Object.entries(reponses).flatMap(([section, champs]) =>
    Object.entries(champs).flatMap(([champ, valeur]) => (valeur.startsWith("[") ? [`${section}.${champ}`] : [])),
  );
  expect(remplis).toEqual(["territoire.listeDesCommunes"]);
});
