import { describe, expect, it } from "vitest";
import { lireJournal } from "#db/journal.ts";
import { cas, service } from "./test-client.ts";

const chez = service();
const VALIDER = { type: "LettreIntentionValidee", observations: "Projet cohérent." };

describe("la clé d’un programme", () => {
  it("dix envois en même temps font un seul acte et dix réponses pareilles", async () => {
    const { id, version, proposer } = await cas(chez, "lettreEnExamen");
    const envois = await Promise.all(
      Array.from({ length: 10 }, () => proposer("ars-direction", VALIDER, { cle: "dix" })),
    );
    for (const { statut, corps } of envois) expect({ statut, corps }).toEqual({ statut: 200, corps: envois[0]?.corps });
    expect(await lireJournal(chez.db, id)).toHaveLength(version + 1);
    const suite = { type: "PorteurDesigne", personne: { id: "coporteur" }, role: "coporteur" };
    expect((await proposer("porteur", suite, { versionVue: version + 1 })).statut).toBe(200);
    expect((await proposer("ars-direction", VALIDER, { cle: "dix" })).corps).toEqual(envois[0]?.corps);
  });

  it("ne sert pas deux actes, et n’appartient qu’à une personne", async () => {
    const { version, proposer } = await cas(chez, "lettreEnExamen");
    const avis = { type: "AvisDemande", organisme: "urps", avantLe: "2026-04-30" };
    expect((await proposer("ars-direction", avis, { cle: "une" })).statut).toBe(200);
    const autre = await proposer("ars-direction", VALIDER, { cle: "une", versionVue: version + 1 });
    expect([autre.statut, Object.keys(autre.corps.champs)]).toEqual([400, ["cle"]]);
    expect((await proposer("ars", { ...avis, organisme: "msa" }, { cle: "une", versionVue: version + 1 })).statut).toBe(
      200,
    );
  });
});
