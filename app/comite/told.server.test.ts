import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { notifications } from "#db/schema/notices.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import type { Etape, Histoire } from "#test/fabriques/dossier.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit, proposer } from "#test/fabriques/registre.ts";

let base: Base;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
});
afterAll(() => base.fermer());

/** « a-faire msa »: who is told of one more act on a file at this stage, and whether something is asked of them. */
async function prevenus(jusqua: Histoire, ...etapes: Etape[]): Promise<string[]> {
  const inscrit = await dossierInscrit(base.db, { jusqua });
  const { id } = inscrit;
  let version = inscrit.version - 1;
  for (const etape of etapes) {
    version += 1;
    await proposer(base.db, id, etape, { versionVue: version });
  }
  const dites = await base.db
    .select({ nature: notifications.nature, qui: notifications.destinataireId })
    .from(notifications)
    .where(and(eq(notifications.dossierId, id), eq(notifications.version, version + 1)));
  return dites.map(({ nature, qui }) => `${nature} ${qui}`);
}

describe("qui est prévenu", () => {
  it("du comité : les trois parties pour information, et les invités, pas les autres", async () => {
    const dits = await prevenus("projetComplet", ["ComiteConvoque", { invites: ["ddArs"] }]);
    expect(dits).toEqual(expect.arrayContaining(["information porteur", "information cpam", "information dd-ars"]));
    expect(dits.filter((dit) => /msa|urps$/.test(dit))).toEqual([]);
  });

  it("d’un comité convoqué de nouveau : ceux d’avant aussi, qu’ils y restent ou non", async () => {
    const deplace: Etape = ["ComiteConvoque", { invites: ["urps"] }];
    const dits = await prevenus("projetComplet", ["ComiteConvoque", { invites: ["ddArs"] }], deplace);
    expect(dits).toEqual(expect.arrayContaining(["information dd-ars", "information urps"]));
    expect(dits).not.toContain("information msa");
  });

  it("du compte rendu : les invités de la dernière convocation, pas ceux d’avant", async () => {
    const dits = await prevenus(
      "projetComplet",
      ["ComiteConvoque", { invites: ["urps"] }],
      ["ComiteConvoque", { invites: ["ddArs"] }],
      "ComiteTenu",
    );
    expect(dits).toEqual(expect.arrayContaining(["information porteur", "information dd-ars"]));
    expect(dits).not.toContain("information urps");
  });

  it("d’une décision retirée : l’organisme dont l’avis est attendu de nouveau", async () => {
    const retrait: Etape = ["DecisionRetiree", { decision: "OppositionNotifiee", fondement: "illegalite" }];
    const demande: Etape = ["AvisDemande", { organisme: "ddArs" }];
    expect(await prevenus("projetComplet", demande, "OppositionNotifiee", retrait)).toContain("a-faire dd-ars");
  });

  it("d’un avis retourné : l’organisme, à qui il est demandé de nouveau", async () => {
    const dits = await prevenus("avisRendu", "AvisRetourne");
    expect(dits).toEqual(expect.arrayContaining(["a-faire cpam", "a-faire cpam-direction"]));
    expect(dits).not.toContain("information dd-ars");
  });

  it("d’une demande d’avis à la délégation : la délégation, et pas l’URPS", async () => {
    const dits = await prevenus("projetComplet", ["AvisDemande", { organisme: "ddArs" }]);
    expect(dits).toContain("a-faire dd-ars");
    expect(dits.filter((dit) => dit.endsWith("urps"))).toEqual([]);
  });

  it("d’une aide demandée : qui signe à l’ARS doit répondre ; de la réponse, la CPTS", async () => {
    expect(await prevenus("lettreValidee", "AideAuDemarrageDemandee")).toContain("a-faire ars-direction");
    expect(await prevenus("aideDemandee", "AideAuDemarrageAccordee")).toContain("information coordination");
  });
});
