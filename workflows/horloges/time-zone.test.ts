import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { INSTANTS } from "#test/fabriques/fuseau.ts";

const SCRIPT = join(import.meta.dirname, "../../test/fabriques/fuseau.ts");
/** Asks a server whose own clock is set elsewhere. */
const temoignageDe = (TZ: string) =>
  JSON.parse(
    execFileSync(process.execPath, ["--import", "tsx", SCRIPT], { env: { ...process.env, TZ }, encoding: "utf8" }),
  );

const JOURS = INSTANTS.map(([, jour]) => jour);

it.each([
  ["Pacific/Kiritimati", 2],
  ["America/Los_Angeles", 5],
  ["UTC", 12],
])("un serveur à l’heure de %s compte les jours de Paris, et la loi agit à la même date", (fuseau, heureLocale) => {
  expect(temoignageDe(fuseau)).toEqual({
    heureLocale,
    jours: JOURS,
    tacites: JOURS.map((jour) => (jour >= "2026-05-16" ? "2026-05-16" : null)),
    horloges: expect.arrayContaining(["2026-05-15"]),
  });
});
