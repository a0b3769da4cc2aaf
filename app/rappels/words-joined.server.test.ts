import { like } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { service } from "#app/api/test-client.ts";
import { courriels } from "#db/schema/journal.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { dossierInscrit } from "#test/fabriques/registre.ts";
import { action } from "./page.tsx";
import { LONGUEUR } from "./words-joined.ts";

const chez = service();
const PATIENT = "Mme Martin, diabétique, n’a plus de médecin.";

/** The reminder of a file sent with these words: what the page answers, and how many letters left. */
async function rappeler(mot: string, plus: Record<string, string> = {}) {
  const { id } = await dossierInscrit(chez.db, { jusqua: "ouvert" });
  const request = new Request("http://localhost/rappels", {
    method: "POST",
    headers: { Authorization: `Bearer ${chez.jeton[ACTEURS["ars.instructeur"].id]}` },
    body: new URLSearchParams({ dossier: id, mot, ...plus }),
  });
  const reponse = await action({ request, params: {}, context: {} });
  const lettres = await chez.db
    .select()
    .from(courriels)
    .where(like(courriels.cle, `${id}:rappel:%`));
  return { reponse, lettres: lettres.length };
}

describe("le mot joint à un rappel", () => {
  it("part avec lui", async () => {
    expect(await rappeler("Nous pouvons nous voir jeudi.")).toMatchObject({
      reponse: { resultats: [{ empeche: null }] },
      lettres: 3,
    });
  });

  it("qui ressemble à une donnée de patient ne part pas, et rien de ce qui est tapé n’est perdu", async () => {
    const { reponse, lettres } = await rappeler(PATIENT);
    expect(reponse).toMatchObject({ mot: PATIENT, erreurs: { mot: expect.stringContaining("Martin") }, patient: true });
    expect(lettres).toBe(0);
  });

  it("part quand la personne dit que ce n’en est pas une", async () => {
    expect((await rappeler(PATIENT, { patient: "aucun" })).lettres).toBe(3);
  });

  it("trop long, il se raccourcit : dire que ce n’est pas une donnée de patient n’y change rien", async () => {
    const { reponse, lettres } = await rappeler("a".repeat(LONGUEUR + 1), { patient: "aucun" });
    expect(reponse).toMatchObject({ erreurs: { mot: expect.stringContaining(String(LONGUEUR)) }, patient: false });
    expect(lettres).toBe(0);
  });
});
