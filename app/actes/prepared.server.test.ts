import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { garderPreparation, preparationsDe, renvoyerPreparation } from "#db/queries/prepared.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { JOUR } from "#test/fabriques/dossier.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit, proposer } from "#test/fabriques/registre.ts";

let base: Base;
let dossierId: string;
let version: number;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
});
beforeEach(async () => {
  ({ id: dossierId, version } = await dossierInscrit(base.db, { jusqua: "projetComplet" }));
});
afterAll(() => base?.fermer());

const preparer = (saisie: Record<string, unknown>, type: "OppositionNotifiee" | "ProjetDeSanteValide") =>
  garderPreparation(base.db, {
    ...{ dossierId, type, saisie, versionVue: version },
    parId: ACTEURS["ars.instructeur"].id,
    par: ACTEURS["ars.instructeur"].nom,
  });
const attendent = async () =>
  (await preparationsDe(base.db, dossierId)).map(({ type, saisie, renvoi }) => ({ type, saisie, renvoi }));

describe("une décision préparée pour qui signe", () => {
  it("se garde, se remplace, et ne fait rien arriver au dossier", async () => {
    await preparer({ motif: ["objectifsPrs"] }, "OppositionNotifiee");
    await preparer({ motif: ["pertinenceTerritoire"] }, "OppositionNotifiee");
    await preparer({}, "ProjetDeSanteValide");
    expect(await attendent()).toEqual([
      { type: "OppositionNotifiee", saisie: { motif: ["pertinenceTerritoire"] }, renvoi: null },
      { type: "ProjetDeSanteValide", saisie: {}, renvoi: null },
    ]);
    const suivant = await proposer(base.db, dossierId, "CorrectionsDemandees", { le: JOUR, versionVue: version });
    expect(suivant).toMatchObject({ dossier: { version: version + 1 } });
    expect(await attendent()).toHaveLength(2);
  });

  it("renvoyée à l’instruction, elle dit pourquoi jusqu’à ce qu’on la transmette à nouveau", async () => {
    await preparer({}, "OppositionNotifiee");
    expect(
      await renvoyerPreparation(base.db, dossierId, "OppositionNotifiee", "Citez l’objectif du PRS."),
    ).toBeDefined();
    expect(await attendent()).toMatchObject([{ renvoi: "Citez l’objectif du PRS." }]);
    await preparer({ motif: ["objectifsPrs"] }, "OppositionNotifiee");
    expect(await attendent()).toMatchObject([{ renvoi: null }]);
    expect(await renvoyerPreparation(base.db, dossierId, "ProjetDeSanteValide", "Rien.")).toBeUndefined();
  });

  it("la décision rendue, plus rien n’attend sur ce dossier, et celui d’à côté garde la sienne", async () => {
    await preparer({}, "OppositionNotifiee");
    await preparer({}, "ProjetDeSanteValide");
    const [ici, ancienne] = [dossierId, version];
    ({ id: dossierId, version } = await dossierInscrit(base.db, { jusqua: "projetComplet" }));
    await preparer({}, "OppositionNotifiee");
    await proposer(base.db, ici, "ProjetDeSanteValide", { le: JOUR, versionVue: ancienne });
    expect(await preparationsDe(base.db, ici)).toEqual([]);
    expect(await attendent()).toHaveLength(1);
  });
});
