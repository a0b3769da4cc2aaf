import { describe, expect, it } from "vitest";
import { ACTES, acteDe } from "#app/actes/repertoire.ts";
import { effetDe, recitDe } from "#app/actes/tell.ts";
import { phraseDeRefus } from "#app/refusals.ts";
import { dossier } from "#test/fabriques/dossier.ts";
import { raconter } from "#test/fabriques/recit.ts";
import { contexteDe, type Dossier, etatDe } from "#workflows/dossier.ts";
import type { Fait, TypeDeFait } from "#workflows/fact.ts";
import { avisReunis, comiteVu } from "./view.ts";

const vu = (cas: Dossier) => comiteVu(contexteDe(cas));
const termes = (cas: Dossier) => vu(cas)?.lignes.map(({ term }) => term);

describe("le comité, devant qui lit le dossier", () => {
  it("dit le jour, le lieu et les invités, puis les présents et le compte rendu", () => {
    expect(vu(dossier({ jusqua: "projetComplet" }))).toBeNull();
    expect(termes(dossier({ jusqua: "comiteConvoque" }))).toEqual(["Séance", "Lieu", "Invités"]);
    expect(vu(dossier({ jusqua: "comiteConvoque" }))?.lignes[2]?.value).toBe("la CPAM et l’URPS");
    const tenu = dossier({ jusqua: "comiteTenu" });
    expect(termes(tenu)).toEqual(["Séance", "Lieu", "Invités", "Participants", "Compte rendu"]);
    expect(vu(tenu)?.conclusion).toBe("Favorable");
  });

  it("réunit les avis : rendus avec leur sens, attendus, ou aucun", () => {
    expect(avisReunis(contexteDe(dossier({ jusqua: "comiteConvoque" })))).toBe("");
    const deux = raconter(dossier({ jusqua: "avisRendu" }), ["AvisDemande", { organisme: "ddArs" }]);
    expect(avisReunis(contexteDe(deux))).toBe(
      "Avis réunis\u00a0: CPAM (favorable), Délégation départementale de l’ARS (attendu).",
    );
    expect(avisReunis(contexteDe(raconter(deux, "AvisRetourne")))).toContain("CPAM (favorable, précision attendue)");
    expect(avisReunis(contexteDe(raconter(deux, "AvisDemande")))).toContain("CPAM (favorable, demandé de nouveau)");
  });

  const convoque = raconter(dossier({ jusqua: "projetComplet" }), ["ComiteConvoque", { seanceLe: "2026-03-18" }]);
  const situation = (cas: Dossier) => ({ contexte: contexteDe(cas), aujourdhui: "2026-03-20" });

  it("propose le jour convoqué quand on inscrit le compte rendu", () => {
    expect(ACTES.ComiteTenu.champs?.(situation(convoque))[0]?.defaut).toBe("2026-03-18");
  });

  it("convoqué de nouveau, dit avant quelle séance est remplacée, et après qui n’est plus invité", () => {
    const acte = acteDe("ComiteConvoque" as TypeDeFait);
    expect(effetDe(acte, situation(convoque))).toContain("Cette convocation remplace la séance du 18 mars 2026");
    expect(effetDe(acte, situation(dossier({ jusqua: "comiteTenu" })))).not.toContain("remplace");
    const deplace = raconter(convoque, ["ComiteConvoque", { seanceLe: "2026-03-27", invites: ["cpam", "msa"] }]);
    const fait = deplace.faits.at(-1) as Fait;
    expect(recitDe(acte, fait, situation(deplace))).toMatch(
      /^Remplace la séance du 18 mars 2026\. Qui n’est plus invité\s: l’URPS\. Lieu/,
    );
    expect(recitDe(acte, fait)).toMatch(/^Lieu/);
  });

  it("refuse le compte rendu avant la séance en disant de convoquer de nouveau", () => {
    expect(phraseDeRefus({ refus: "impossible", type: "ComiteTenu", etat: etatDe(convoque) })).toContain(
      "convoquez d’abord le comité de nouveau",
    );
  });
});
