import { describe, expect, it } from "vitest";
import { acteDe } from "#app/actes/repertoire.ts";
import { effetDe } from "#app/actes/tell.ts";
import { dossier, type Histoire } from "#test/fabriques/dossier.ts";
import { raconter } from "#test/fabriques/recit.ts";
import type { Organisme } from "#workflows/acteur.ts";
import { contexteDe, type Dossier } from "#workflows/dossier.ts";
import type { TypeDeFait } from "#workflows/fact.ts";

const situation = (cas: Dossier, organisme?: Organisme) => ({
  ...{ contexte: contexteDe(cas), aujourdhui: "2026-03-22" },
  ...(organisme && { organisme }),
});
const aLire = (type: TypeDeFait, cas: Dossier, organisme: Organisme) =>
  acteDe(type).aLire?.(situation(cas, organisme)) ?? [];

const rendu = dossier({ jusqua: "avisRendu" });
const retourne = raconter(rendu, "2026-03-21", ["AvisRetourne", { question: "Quelles communes ?" }]);
const OBSERVE = "Favorable, rendu le 15 mars 2026\u00a0: Projet cohérent avec le territoire.";

describe("avant de décider, on lit quels avis sont encore attendus", () => {
  it.each([
    ["lettreEnExamen", "LettreIntentionValidee"],
    ["lettreEnExamen", "LettreIntentionRefusee"],
    ["projetComplet", "ProjetDeSanteValide"],
    ["projetComplet", "OppositionNotifiee"],
  ] as [Histoire, TypeDeFait][])("%s, %s", (jusqua, type) => {
    const effet = (cas: Dossier) => effetDe(acteDe(type), situation(cas));
    const un = raconter(dossier({ jusqua }), "AvisDemande");
    const deux = raconter(un, ["AvisDemande", { organisme: "ddArs" }]);
    expect(effet(dossier({ jusqua }))).not.toContain("encore attendu");
    expect(effet(un)).toContain("Avis encore attendu\u00a0: CPAM. Vous pouvez décider sans lui.");
    expect(effet(deux)).toContain(
      "Avis encore attendus\u00a0: CPAM, Délégation départementale de l’ARS. Vous pouvez décider sans eux.",
    );
    expect(effet(raconter(un, "AvisRendu"))).not.toContain("encore attendu");
    expect(acteDe(type).aLire?.(situation(un))).toEqual([]);
    const renvoye = raconter(un, ["AvisRendu", { sens: "favorableAvecReserves" }], "2026-03-16", [
      "AvisRetourne",
      { avantLe: "2026-04-01" },
    ]);
    expect(acteDe(type).aLire?.(situation(renvoye))).toEqual([
      {
        term: "Précision attendue",
        value:
          "Réponse attendue au plus tard le 1er avril 2026\u00a0; la décision citera l’avis favorable avec réserves de la CPAM, rendu le 15 mars 2026, renvoyé pour précision le 16 mars 2026.",
      },
    ]);
  });
});

describe("avant d’écrire, on lit ce qui est demandé, et à qui", () => {
  it("l’organisme lit la question, la date, et son avis retourné en entier", () => {
    expect(aLire("AvisRendu", retourne, "cpam")).toEqual([
      { term: "Question posée", value: "Quelles communes ?" },
      { term: "Demandé", value: "Le 21 mars 2026, pour le 31 décembre 2026 au plus tard" },
      { term: "Votre avis précédent, à préciser", value: OBSERVE },
    ]);
  });

  it("sans question, il lit que l’avis porte sur tout, et aucun avis précédent", () => {
    const demande = raconter(dossier({ jusqua: "projetComplet" }), "AvisDemande");
    expect(aLire("AvisRendu", demande, "cpam").map(({ value }) => value)).toEqual([
      expect.stringMatching(/^Aucune question particulière/),
      "Le 15 mars 2026, pour le 31 décembre 2026 au plus tard",
    ]);
  });

  it("l’ARS lit à qui elle demande, et l’avis qu’elle retourne", () => {
    expect(effetDe(acteDe("AvisDemande" as TypeDeFait), situation(rendu, "msa"))).toContain("l’avis de la MSA");
    expect(aLire("AvisDemande", rendu, "msa")).toEqual([{ term: "Organisme", value: "MSA" }]);
    expect(effetDe(acteDe("AvisRetourne" as TypeDeFait), situation(rendu, "cpam"))).toContain("à la CPAM");
    expect(aLire("AvisRetourne", rendu, "cpam")).toEqual([
      { term: "Organisme", value: "CPAM" },
      { term: "Avis à préciser", value: OBSERVE },
    ]);
  });
});
