import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dossier } from "#test/fabriques/dossier.ts";
import { raconter } from "#test/fabriques/recit.ts";
import { plusJours } from "../civil-date.ts";
import { alertes, JOURS_D_ALERTE } from "./alerts.ts";

const complet = dossier({ jusqua: "projetComplet" });
const seuils = (jour: string) =>
  alertes(complet, jour)
    .filter(({ code }) => code === "opposition")
    .map(({ jours }) => jours);

describe("les alertes des deux mois de l’ARS, dernier jour le 15 mai", () => {
  it.each([
    ["2026-04-23", []],
    ["2026-04-24", [21]],
    ["2026-05-07", [21]],
    ["2026-05-08", [7]],
    ["2026-05-13", [7]],
    ["2026-05-14", [1]],
    ["2026-05-15", [1]],
    ["2026-05-16", []],
  ])("le %s : %j", (jour, attendues) => {
    expect(seuils(jour)).toEqual(attendues);
  });

  it("disent qui est attendu, quoi, et le dernier jour", () => {
    expect(alertes(complet, "2026-04-24")).toEqual([
      {
        code: "opposition",
        main: "ars",
        dernierJour: "2026-05-15",
        jours: 21,
        libelle: "Réponse de l’ARS au projet de santé",
      },
    ]);
  });

  it("un calendrier passé à des jours quelconques dit chaque alerte dont le jour est venu, une fois au plus", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(61), { minLength: 1 }), (passages) => {
        const jours = [...passages].sort((a, b) => a - b).map((rang) => plusJours("2026-03-15", rang));
        const dites = new Set(jours.flatMap(seuils));
        const dernier = jours.at(-1) ?? "";
        const derniereDue = JOURS_D_ALERTE.find((seuil) => plusJours("2026-05-15", -seuil) <= dernier);
        if (derniereDue) expect(dites).toContain(derniereDue);
        else expect(dites.size).toBe(0);
      }),
    );
  });
});

describe("les alertes des autres dates", () => {
  it("un délai plus court que trois semaines n’a pas d’alerte à trois semaines", () => {
    const consulte = raconter(complet, "2026-04-01", ["AvisDemande", { avantLe: "2026-04-11" }]);
    const avis = (jour: string) => alertes(consulte, jour).find(({ code }) => code === "avis.cpam")?.jours;
    expect(["2026-04-01", "2026-04-04", "2026-04-10"].map(avis)).toEqual([undefined, 7, 1]);
  });

  it("ce que l’on attend de la CPTS ou du calendrier n’en a pas, sauf si la loi y attache un effet", () => {
    const signe = dossier({ jusqua: "enVigueur" });
    const mains = (jour: string) => alertes(signe, jour).map(({ code, main }) => `${main} ${code}`);
    expect(mains("2026-09-14")).toEqual([]);
    expect(mains("2026-12-08")).toEqual(["cpam dialogue.donnees"]);
    expect(alertes(dossier({ jusqua: "projetIncomplet" }), "2026-12-30")).toEqual([]);
  });
});
