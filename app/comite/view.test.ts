import { describe, expect, it } from "vitest";
import { ACTES } from "#app/actes/repertoire.ts";
import { dossier } from "#test/fabriques/dossier.ts";
import { raconter } from "#test/fabriques/recit.ts";
import { contexteDe, type Dossier } from "#workflows/dossier.ts";
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
  });

  it("propose le jour convoqué quand on inscrit le compte rendu, aujourd’hui s’il est encore à venir", () => {
    const champ = (seanceLe: string) => {
      const cas = raconter(dossier({ jusqua: "projetComplet" }), ["ComiteConvoque", { seanceLe }]);
      return ACTES.ComiteTenu.champs?.({ contexte: contexteDe(cas), aujourdhui: "2026-03-20" })[0]?.defaut;
    };
    expect([champ("2026-03-18"), champ("2026-03-27")]).toEqual(["2026-03-18", "2026-03-20"]);
  });
});
