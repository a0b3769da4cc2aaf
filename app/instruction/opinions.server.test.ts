import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Ouvert } from "#app/dossier/load.server.ts";
import { envoyerRappel } from "#app/rappels/send.server.ts";
import { acteurSur } from "#db/queries/actor.ts";
import { lireFlux } from "#db/queries/stream.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { JOUR } from "#test/fabriques/dossier.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit, instantDe, proposer } from "#test/fabriques/registre.ts";
import { avisDeLInstruction } from "./opinions.server.ts";

let base: Base;
let id: string;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
  let version: number;
  ({ id, version } = await dossierInscrit(base.db, { jusqua: "avisRendu" }));
  await proposer(base.db, id, ["AvisDemande", { organisme: "ddArs" }], { versionVue: version });
});
afterAll(() => base.fermer());

async function ouvrir(qui: string): Promise<Ouvert> {
  const [acteur, flux] = [await acteurSur(base.db, qui, id), await lireFlux(base.db, id)];
  if (!acteur || !flux) throw new Error(`${qui} cannot see ${id}`);
  return { db: base.db, id, acteur, ...flux, aujourdhui: JOUR };
}
const gestes = async (qui: string) =>
  Object.fromEntries(
    (await avisDeLInstruction(await ouvrir(qui))).avis.map(({ organisme, gestes }) => [
      organisme,
      gestes.map(({ libelle }) => libelle),
    ]),
  );

describe("les avis, et ce que l’on peut en faire", () => {
  it.each([
    ["ars", { cpam: ["Retourner pour précision"], ddArs: ["Rappeler", "Ne plus l’attendre"] }],
    ["cpam", { cpam: [], ddArs: ["Rappeler"] }],
    ["dd-ars", { cpam: [], ddArs: [] }],
  ])("%s", async (qui, attendus) => expect(await gestes(qui)).toEqual(attendus));

  it("on demande ensuite à ceux qui n’ont rien reçu, et l’ARS seule le fait", async () => {
    const demander = async (qui: string) =>
      (await avisDeLInstruction(await ouvrir(qui))).aDemander.map(({ libelle }) => libelle);
    expect(await demander("ars")).toEqual(["Demander un avis\u00a0: MSA", "Demander un avis\u00a0: URPS"]);
    expect(await demander("dd-ars")).toEqual([]);
  });

  it("le rappel envoyé se lit à côté de l’avis attendu, et de lui seul", async () => {
    const ouvert = await ouvrir("ars");
    const envoi = { expediteur: { nom: "Hélène Vidal", service: "ARS" }, mot: "", instant: instantDe("2026-03-16") };
    expect(await envoyerRappel(base.db, ouvert, { ...envoi, main: "ddArs" })).toBeNull();
    const { avis } = await avisDeLInstruction(ouvert);
    expect(avis.map(({ organisme, rappels }) => [organisme, rappels])).toEqual([
      ["cpam", []],
      ["ddArs", ["Rappelé le 16 mars 2026, par Hélène Vidal."]],
    ]);
  });

  it("une fois l’ARS décidée, se lisent encore, sans rien à faire", async () => {
    const { dossier } = await ouvrir("ars");
    await proposer(base.db, id, "OppositionNotifiee", { versionVue: dossier.version });
    const { avis, aDemander } = await avisDeLInstruction(await ouvrir("ars"));
    expect(avis.map(({ organisme, etat, gestes }) => [organisme, etat, gestes])).toEqual([
      ["cpam", "Favorable", []],
      ["ddArs", "Sans réponse", []],
    ]);
    expect(aDemander).toEqual([]);
  });
});
