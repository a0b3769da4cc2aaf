import { expect, it } from "vitest";
import { dateCivile } from "#workflows/civil-date.ts";
import { jourSaisi } from "./typed-day.ts";

it.each([
  ["15/03/2027", "2027-03-15"],
  [" 5/3/2027 ", "2027-03-05"],
  ["15.03.2027", "2027-03-15"],
  ["2027-03-15", "2027-03-15"],
  ["31/02/2027", "2027-02-31"],
  ["15/03/27", "15/03/27"],
  ["demain", "demain"],
  ["", ""],
])("« %s » se lit « %s »", (saisi, lu) => {
  expect(jourSaisi(saisi)).toBe(lu);
});

it("l’exemple que donne un refus est un jour accepté", () => {
  const message = dateCivile.safeParse("31/02/2027").error?.issues[0]?.message ?? "";
  const [exemple = ""] = /\d\d\/\d\d\/\d{4}/.exec(message) ?? [];
  expect(dateCivile.safeParse(jourSaisi(exemple)).success).toBe(true);
});
