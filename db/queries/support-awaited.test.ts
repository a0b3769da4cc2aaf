import { afterAll, beforeAll, expect, it } from "vitest";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { ligneDeDossier } from "#test/fabriques/portefeuille.ts";
import { dossiers } from "../schema/files.ts";
import { demandesDAppui } from "../schema/support.ts";
import { demandesSansReponse } from "./support-awaited.ts";

const JOUR = "2026-11-20";
const INSTANT = new Date("2026-11-19T10:00:00Z");

let base: Base;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
  await base.db.insert(dossiers).values(ligneDeDossier("d"));
  const commune = {
    dossierId: "d",
    objet: "financier",
    question: "Le loyer ?",
    corps: "cpam",
    organisationId: "cpam-33",
    parId: "porteur",
    par: "Camille",
    qualite: "porteur",
  } as const;
  await base.db.insert(demandesDAppui).values([
    { ...commune, id: "attendue", repondreAvantLe: JOUR },
    { ...commune, id: "en retard", repondreAvantLe: "2026-11-19" },
    { ...commune, id: "répondue", repondreAvantLe: "2026-11-01", repondueLe: INSTANT },
    { ...commune, id: "close", repondreAvantLe: "2026-11-01", closeLe: INSTANT, closePar: "Camille" },
  ]);
});
afterAll(() => base.fermer());

it.each([
  ["le référent de la CPAM saisie", "cpam", { attendues: 2, enRetard: 1 }],
  ["un agent d’un autre organisme", "ars", { attendues: 0, enRetard: 0 }],
  ["la porteuse, qui n’est d’aucun organisme", "porteur", { attendues: 0, enRetard: 0 }],
])("%s compte ce qui attend une réponse des siens", async (_qui, id, comptes) => {
  expect(await demandesSansReponse(base.db, id, JOUR)).toEqual(comptes);
});
