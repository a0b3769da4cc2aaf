import { expect, it } from "vitest";
import { pendantUneVisite, uneFoisParVisite } from "./once.server.ts";

const LECTURE = new Request("http://localhost/");
const ENVOI = new Request("http://localhost/", { method: "POST" });

/** How many times something is really read when it is asked for three times. */
async function lectures(...demandes: readonly Request[]): Promise<number> {
  let fois = 0;
  const lire = async () => {
    fois += 1;
    return fois;
  };
  await Promise.all(demandes.map((demande) => uneFoisParVisite(demande, "personne", lire)));
  return fois;
}

it("une visite ne lit qu’une fois ce que plusieurs lui demandent", async () => {
  expect(await pendantUneVisite(() => lectures(LECTURE, LECTURE, LECTURE))).toBe(1);
});

it("deux visites ne se prêtent rien", async () => {
  const visites = [1, 2].map(() => pendantUneVisite(() => lectures(LECTURE, LECTURE)));
  expect(await Promise.all(visites)).toEqual([1, 1]);
});

it("un envoi lit toujours à nouveau, et ce qu’il a lu ne sert pas à la page qui le suit", async () => {
  expect(await pendantUneVisite(() => lectures(ENVOI, ENVOI, LECTURE))).toBe(3);
});

it("hors d’une visite, rien n’est retenu", async () => expect(await lectures(LECTURE, LECTURE)).toBe(2));
