import { describe, expect, it } from "vitest";
import { etatDuLien } from "./invitation-state.ts";

const MIDI = new Date("2027-03-15T11:00:00Z");
const lien = { courriel: "ines@exemple.fr", expireLe: new Date("2027-03-29T11:00:00Z"), accepteeLe: null };

describe("ce que dit un lien d’invitation", () => {
  it.each([
    ["lien inconnu, annulé ou remplacé", undefined, "ines@exemple.fr", MIDI, "inconnu"],
    ["déjà servi", { ...lien, accepteeLe: MIDI }, "ines@exemple.fr", MIDI, "servi"],
    ["déjà servi, même expiré", { ...lien, accepteeLe: MIDI }, undefined, new Date("2028-01-01"), "servi"],
    ["expiré", lien, "ines@exemple.fr", new Date("2027-03-29T11:00:01Z"), "expire"],
    ["expiré à l’instant dit", lien, "ines@exemple.fr", lien.expireLe, "expire"],
    ["sans compte ouvert", lien, undefined, MIDI, "aConnecter"],
    ["avec un autre compte", lien, "paul@exemple.fr", MIDI, "autreCompte"],
    ["avec le bon compte", lien, "ines@exemple.fr", MIDI, "ouvert"],
    ["avec le bon compte, autre casse", lien, "Ines@Exemple.fr", MIDI, "ouvert"],
  ] as const)("%s", (_cas, invitation, courriel, instant, attendu) => {
    expect(etatDuLien(invitation, courriel, instant)).toBe(attendu);
  });
});
