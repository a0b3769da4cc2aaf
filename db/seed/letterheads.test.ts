import { expect, it } from "vitest";
import { papierParDefaut } from "#workflows/pieces/default-letterhead.ts";
import { papier } from "#workflows/pieces/letterhead.ts";
import { courrielDe, ORGANISMES } from "./bodies.ts";
import { EN_TETES } from "./letterheads.ts";

const ARS = ORGANISMES.filter(({ corps }) => corps === "ars");

it.each(ARS.map((organisme) => [organisme.nom, organisme] as const))(
  "%s de la démonstration a une adresse, un téléphone, un tribunal : un recours sait où aller",
  (_nom, organisme) => {
    const { lignes } = EN_TETES.find((entete) => entete.organisme === organisme.id) ?? { lignes: {} };
    const enTete = { ...papierParDefaut({ ...organisme, courriel: courrielDe(organisme) }), ...lignes };
    expect(papier.parse(enTete)).toEqual(enTete);
    expect(enTete.adresse).toMatch(/^\d+ .+\n\d{5} [^\n]+$/s);
    expect([enTete.tribunal, enTete.lieu, enTete.telephone].every(Boolean)).toBe(true);
  },
);
