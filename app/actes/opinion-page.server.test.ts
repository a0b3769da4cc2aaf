import { describe, expect, it, vi } from "vitest";
import { service } from "#app/api/test-client.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { dossierInscrit, instantDe, proposer } from "#test/fabriques/registre.ts";
import { loader } from "./page.tsx";

const chez = service();

/** What the page of an act shows to somebody on the twentieth of March. */
async function page(id: string, qui: keyof typeof ACTEURS, acte: string, question = "") {
  vi.setSystemTime(instantDe("2026-03-20"));
  const headers = { Authorization: `Bearer ${chez.jeton[ACTEURS[qui].id]}` };
  const request = new Request(`http://localhost/dossiers/${id}/${acte}${question}`, { headers });
  return loader({ request, params: { id, acte }, context: {} } as never);
}

describe("la page d’un avis", () => {
  it("dit à l’ARS à qui elle demande, dans le titre et à relire", async () => {
    const { id } = await dossierInscrit(chez.db, { jusqua: "projetComplet" });
    const vue = await page(id, "ars.instructeur", "avis-demande", "?organisme=ddArs");
    expect(vue.titre).toBe("Demander un avis\u00a0: Délégation départementale de l’ARS");
    expect(vue.effet).toContain("la délégation départementale de l’ARS");
    expect(vue.aLire).toEqual([{ term: "Organisme", value: "Délégation départementale de l’ARS" }]);
  });

  it("montre à l’organisme la question de l’ARS, et son avis retourné", async () => {
    const { id, version } = await dossierInscrit(chez.db, { jusqua: "avisRendu" });
    await proposer(chez.db, id, "AvisRetourne", { versionVue: version });
    const vue = await page(id, "cpam.roc", "avis-rendu");
    expect(vue.aLire.map(({ term }) => term)).toEqual([
      "Question posée",
      "Demandé",
      "Votre avis précédent, à préciser",
    ]);
    expect(vue.aLire[0]?.value).toBe("Quelles communes sont visées par la réserve ?");
  });

  it("ne propose pas le compte rendu d’un comité avant son jour, et dit de convoquer de nouveau", async () => {
    const { id, version } = await dossierInscrit(chez.db, { jusqua: "projetComplet" });
    await proposer(chez.db, id, ["ComiteConvoque", { seanceLe: "2026-03-21" }], { versionVue: version });
    expect(await page(id, "ars.instructeur", "comite-tenu")).toMatchObject({
      possible: false,
      autreVoie: expect.stringContaining("convoquez d’abord le comité de nouveau"),
    });
  });
});
