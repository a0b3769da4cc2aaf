import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { estUnJour } from "./civil-day.ts";

const deux = (nombre: number) => String(nombre).padStart(2, "0");

function estUnJourDuCalendrier(texte: string): boolean {
  try {
    return Temporal.PlainDate.from(texte, { overflow: "reject" }).toString() === texte;
  } catch {
    return false;
  }
}

it("un jour est reconnu comme le calendrier le reconnaît, années bissextiles comprises", () => {
  const annees = ["0000", "1900", "2000", "2023", "2024", "2100", "9999"];
  const jours = annees.flatMap((annee) =>
    Array.from({ length: 14 * 33 }, (_, rang) => `${annee}-${deux(Math.floor(rang / 33))}-${deux(rang % 33)}`),
  );
  expect(jours.filter((jour) => estUnJour(jour) !== estUnJourDuCalendrier(jour))).toEqual([]);
  expect(jours.filter(estUnJour)).toHaveLength(7 * 365 + 3);
});

it("ce qui n’est pas écrit comme un jour n’en est pas un", () => {
  for (const texte of ["", "2027-3-15", "15/03/2027", "2027-03-15 ", "+002027-03-15", "20270315"])
    expect(estUnJour(texte), texte).toBe(false);
});
