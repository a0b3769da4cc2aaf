import { describe, expect, it } from "vitest";
import { dossier, type Etape } from "#test/fabriques/dossier.ts";
import { issue, raconter, SIX_ORDRES } from "#test/fabriques/recit.ts";
import { attendus, contexteDe, estDans } from "../dossier.ts";
import { echeances } from "../echeances.ts";

const enVigueur = dossier({ jusqua: "enVigueur" });
const compteRendu = dossier({ jusqua: "compteRenduASigner" });
const PAPIERS: Etape[] = ["RapportActiviteDepose", "DonneesAssuranceMaladieDeposees", "DialogueProgramme"];
const dates = (cas: typeof enVigueur) =>
  echeances(cas)
    .filter(({ code }) => code.startsWith("dialogue."))
    .map(({ code, dernierJour, main }) => [code, dernierJour, main]);

describe("préparer le dialogue de gestion", () => {
  it("attend le rapport du porteur, les données et la date de la CPAM, chacun à son heure", () => {
    expect(attendus(enVigueur)).toEqual(["porteur", "cpam"]);
    expect(dates(enVigueur)).toEqual([
      ["dialogue.donnees", "2026-12-15", "cpam"],
      ["dialogue.rapport", "2027-01-14", "porteur"],
      ["dialogue.seance", "2027-02-13", "cpam"],
    ]);
  });

  it.each(PAPIERS)("sans %s, la séance ne peut pas se tenir", (manquant) => {
    const sansUn = raconter(enVigueur, ...PAPIERS.filter((papier) => papier !== manquant));
    expect(issue(sansUn, "DialogueTenu")).toBe("impossible");
    expect(issue(raconter(sansUn, manquant), "DialogueTenu")).toBe("accepté");
  });

  it.each(PAPIERS)("%s se corrige en le déposant de nouveau", (papier) => {
    const prepare = raconter(enVigueur, ...PAPIERS);
    expect(issue(prepare, papier)).toBe("accepté");
    expect(contexteDe(raconter(prepare, papier)).dialogue).toEqual(contexteDe(prepare).dialogue);
  });

  it("la date fixée remplace la date indicative, et la séance ne se tient pas avant elle", () => {
    const prepare = raconter(enVigueur, "RapportActiviteDepose", "DonneesAssuranceMaladieDeposees", [
      "DialogueProgramme",
      { seanceLe: "2027-02-20" },
    ]);
    expect(dates(prepare)).toEqual([["dialogue.seance", "2027-02-20", "cpam"]]);
    expect(issue(prepare, "DialogueTenu", "2027-02-19")).toBe("impossible");
    expect(issue(prepare, "DialogueTenu", "2027-02-20")).toBe("accepté");
  });

  it("une fois la séance tenue, plus rien ne se dépose", () => {
    const tenu = dossier({ jusqua: "dialogueTenu" });
    for (const papier of PAPIERS) expect(issue(tenu, papier)).toBe("impossible");
    expect(dates(tenu)).toEqual([]);
  });
});

describe("le compte rendu", () => {
  it.each(SIX_ORDRES)("signé par %s, puis %s, puis %s", (...ordre) => {
    let cas = compteRendu;
    for (const qualite of ordre) {
      expect(issue(cas, "AtteinteArretee")).toBe("impossible");
      cas = raconter(cas, ["CompteRenduSigne", {}, qualite]);
      expect(issue(cas, ["CompteRenduSigne", {}, qualite])).toBe("impossible");
    }
    expect([estDans(cas, { enVigueur: { dialogue: "aArreter" } }), attendus(cas)]).toEqual([true, ["cpam"]]);
  });

  it("proposé de nouveau, il se signe de nouveau : les signatures données ne valent que pour l’ancien texte", () => {
    const presque = raconter(
      compteRendu,
      ["CompteRenduSigne", {}, "porteur"],
      ["CompteRenduSigne", {}, "ars.signataire"],
    );
    const repropose = raconter(presque, ["CompteRenduPropose", { sha256: "7".repeat(64), numero: 2 }]);
    expect([contexteDe(repropose).dialogue.signatures, attendus(repropose)]).toEqual([{}, ["porteur", "ars", "cpam"]]);
    expect(issue(repropose, ["CompteRenduSigne", {}, "porteur"])).toBe("impossible");
    expect(issue(repropose, ["CompteRenduSigne", { sha256: "7".repeat(64) }, "porteur"])).toBe("accepté");
  });

  it.each(["approuve", "avecReserves", "prisConnaissance"])("se signe en disant sa position : %s", (position) => {
    expect(issue(compteRendu, ["CompteRenduSigne", { position, reserves: "Le taux de mars." }])).toBe("accepté");
  });
});

describe("le dialogue revient chaque année", () => {
  const deuxieme = dossier({ jusqua: "deuxiemeAnnee" });

  it("vierge, avec les dates de l’année suivante", () => {
    expect(contexteDe(deuxieme).dialogue).toEqual({
      annee: 2,
      rapportLe: null,
      donneesLe: null,
      seanceLe: null,
      tenuLe: null,
      sha256: null,
      signatures: {},
    });
    expect(dates(deuxieme)).toEqual([
      ["dialogue.donnees", "2027-12-16", "cpam"],
      ["dialogue.rapport", "2028-01-15", "porteur"],
      ["dialogue.seance", "2028-02-14", "cpam"],
    ]);
  });

  it("se rejoue en entier la deuxième année", () => {
    const suite = raconter(
      deuxieme,
      "2028-02-01",
      "RapportActiviteDepose",
      "DonneesAssuranceMaladieDeposees",
      ["DialogueProgramme", { seanceLe: "2028-02-10" }],
      "2028-02-10",
      "DialogueTenu",
      "CompteRenduPropose",
      ["CompteRenduSigne", {}, "ars.signataire"],
      ["CompteRenduSigne", {}, "porteur"],
      ["CompteRenduSigne", {}, "cpam.direction"],
      "AtteinteArretee",
    );
    expect(contexteDe(suite).dialogue.annee).toBe(3);
  });
});
