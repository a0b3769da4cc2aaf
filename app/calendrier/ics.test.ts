import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dossier, HISTOIRES, type Histoire } from "#test/fabriques/dossier.ts";
import { raconter } from "#test/fabriques/recit.ts";
import { evenementsDu } from "./events.ts";
import { calendrier, echapper, plier } from "./ics.ts";

const octets = (texte: string) => new TextEncoder().encode(texte).length;
const deplier = (texte: string) => texte.replaceAll("\r\n ", "");
const lire = (valeur: string) => valeur.replace(/\\(.)/g, (_tout, lettre) => (lettre === "n" ? "\n" : lettre));
const REVISE = new Date("2026-03-15T11:00:00Z");
const evenements = (jusqua: Histoire) =>
  evenementsDu({ id: "33-2026-0001", dossier: dossier({ jusqua }), reviseLe: REVISE, acteur: null }, "2026-03-15");

describe("une ligne de calendrier", () => {
  it("tient en 75 octets, sans couper un caractère, et se relit telle quelle", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (texte) => {
        const plie = plier(echapper(texte));
        for (const ligne of plie.split("\r\n")) expect(octets(ligne)).toBeLessThanOrEqual(75);
        expect(deplier(plie)).toBe(echapper(texte));
      }),
    );
  });

  it("échappe ce qui a un sens pour le format : rien d’écrit n’ajoute une propriété", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zà-ÿ\\;,\n :]{0,80}$/u), (texte) => {
        expect(echapper(texte)).not.toMatch(/[\r\n]/);
        expect(lire(echapper(texte))).toBe(texte);
      }),
    );
    expect(echapper("a\r\nEND:VCALENDAR\u0000")).toBe("a\\nEND:VCALENDAR");
  });
});

describe("le calendrier d’un dossier", () => {
  it.each(Object.keys(HISTOIRES) as Histoire[])("%s : chaque date a son nom, et un seul", (jusqua) => {
    const noms = evenements(jusqua).map(({ uid }) => uid);
    expect(noms.length).toBe(new Set(noms).size);
  });

  it("dit le dernier jour, le délai et sa base, sans heure", () => {
    const texte = deplier(calendrier(evenements("projetComplet")));
    expect(texte).toContain("DTSTART;VALUE=DATE:20260515\r\nSUMMARY:Réponse de l’ARS au projet de santé\\, CPTS");
    expect(texte).toContain("réputé validé le 16 mai 2026");
    expect(texte.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")).toBe(true);
  });

  it("une séance déplacée garde son nom, et n’est pas dite deux fois", () => {
    const seances = (cas: ReturnType<typeof dossier>) =>
      evenementsDu({ id: "x", dossier: cas, reviseLe: REVISE, acteur: null }, "2026-03-15")
        .filter(({ titre }) => titre.startsWith("Dialogue de gestion"))
        .map(({ uid, jour }) => `${uid} ${jour}`);
    const prepare = dossier({ jusqua: "dialoguePrepare" });
    const deplace = raconter(prepare, ["DialogueProgramme", { seanceLe: "2026-04-20" }]);
    expect(seances(prepare)).toHaveLength(1);
    expect(seances(deplace)).toEqual(["x-seance-1 2026-04-20"]);
  });
});
