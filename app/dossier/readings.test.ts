import { describe, expect, it } from "vitest";
import type { Lecture } from "#db/queries/notices.ts";
import { dossier } from "#test/fabriques/dossier.ts";
import { lectureEnMots } from "./readings.ts";

const faits = dossier({ jusqua: "lettreDeposee" }).faits;
const depot = { version: faits.length, fait: faits.at(-1) as (typeof faits)[number] };
const lecture = (qualite: string, ouverteLe: string | null, type = depot.fait.type): Lecture => ({
  version: depot.version,
  type,
  destinataire: "Hélène Vidal",
  qualite,
  notifieeLe: new Date("2026-03-15T11:00:00Z"),
  ouverteLe: ouverteLe === null ? null : new Date(ouverteLe),
});

describe("la lecture d’un acte, en mots", () => {
  it.each<[string, readonly Lecture[], string | undefined]>([
    ["personne n’est prévenu", [], undefined],
    ["la partie qui agit ne se notifie pas elle-même", [lecture("coordinateur", "2026-03-16T08:00:00Z")], undefined],
    ["une alerte n’est pas l’acte", [lecture("ars.instructeur", null, "opposition" as never)], undefined],
    [
      "la première ouverture de chaque organisme compte, quel que soit l’ordre",
      [
        lecture("ars.signataire", "2026-03-18T08:00:00Z"),
        lecture("ars.instructeur", "2026-03-16T08:00:00Z"),
        lecture("ars.instructeur", null),
        lecture("cpam.roc", null),
      ],
      "Notifié à l’ARS et à la CPAM le 15 mars 2026 à 12:00. Ouvert par l’ARS le 16 mars 2026 à 09:00. Pas encore ouvert par la CPAM.",
    ],
  ])("%s", (_cas, lectures, attendu) => {
    expect(lectureEnMots(depot, lectures)).toBe(attendu);
  });

  it("nomme des organismes, jamais des personnes", () => {
    expect(lectureEnMots(depot, [lecture("ars.instructeur", null)])).not.toContain("Vidal");
  });
});
