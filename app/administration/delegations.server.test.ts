import { like } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { service } from "#app/api/test-client.ts";
import { fonctionsVues } from "#app/compte/functions.server.ts";
import { affectationsDe } from "#db/queries/actor.ts";
import { delegationsDe } from "#db/queries/delegations.ts";
import { courriels } from "#db/schema/journal.ts";
import { delegations } from "#db/schema/rooms.ts";
import { changerDelegations, vueDesDelegations } from "./delegations.server.ts";
import { vueDeLaPersonne } from "./person.server.ts";

const ADRESSE = "/administration/organismes/ars-75/delegations";
const ACTE = { delegant: "Marc Delmas, directeur", acte: "Arrêté n° 2026-118", du: "2026-03-16", au: "2026-03-20" };
const JUSTE = { cle: "00000000-0000-4000-8000-000000000001", delegataireId: "ars", ...ACTE };
const chez = service();
beforeEach(async () => {
  await chez.db.delete(delegations);
  await chez.db.delete(courriels);
});

const demande = (chemin: string, champs?: Record<string, string>) =>
  new Request(`http://localhost${chemin}`, {
    headers: { authorization: `Bearer ${chez.jeton.admin}` },
    ...(champs && { method: "POST", body: new URLSearchParams(champs) }),
  });
const envoyer = async (champs: Record<string, string>) => {
  const reponse = await changerDelegations(demande(ADRESSE, champs), "ars-75");
  return reponse instanceof Response ? reponse.headers.get("location") : Object.keys(reponse.erreurs);
};
const prevenus = async () =>
  (await chez.db.select().from(courriels).where(like(courriels.cle, "delegation:%")))
    .map(({ destinataire, sujet }) => `${destinataire.split("@")[0]} ${/inscrite|retirée/.exec(sujet)?.[0]}`)
    .sort();

describe("une délégation de signature", () => {
  it("ne se propose pas à qui signe déjà pour l’organisme, et se refuse", async () => {
    const { agents } = await vueDesDelegations(demande(ADRESSE), "ars-75");
    expect(agents.map(({ id }) => id)).toEqual(["ars"]);
    expect(await envoyer({ ...JUSTE, delegataireId: "ars-direction" })).toEqual(["delegataireId"]);
    expect(await prevenus()).toEqual([]);
  });

  it("inscrite puis retirée, chaque fois deux fois de suite : dite une fois à qui signera et à qui signe", async () => {
    for (let fois = 0; fois < 2; fois += 1) expect(await envoyer(JUSTE)).toBe(`${ADRESSE}?fait=inscrite`);
    expect(await prevenus()).toEqual(["ars inscrite", "ars-direction inscrite"]);
    const retirer = { geste: "retirer", delegation: JUSTE.cle };
    for (let fois = 0; fois < 2; fois += 1) expect(await envoyer(retirer)).toBe(`${ADRESSE}?fait=retiree`);
    expect(await delegationsDe(chez.db, "ars-75")).toEqual([]);
    expect((await prevenus()).filter((dit) => dit.endsWith("retirée"))).toEqual([
      "ars retirée",
      "ars-direction retirée",
    ]);
  });

  it("se lit sur la page de la personne, qui dit où l’inscrire, et sur son compte avec ses jours", async () => {
    await envoyer(JUSTE);
    const vue = await vueDeLaPersonne(demande("/administration/personnes/ars"), "ars");
    expect(vue.delegables).toEqual([{ organisme: "ARS Nouvelle-Aquitaine", adresse: ADRESSE }]);
    expect(vue.delegations).toMatchObject([{ delegant: ACTE.delegant, jours: "du 16 mars 2026 au 20 mars 2026" }]);
    const fonctions = async (jour: string) => {
      const affectations = await affectationsDe(chez.db, "ars", jour);
      const vues = await fonctionsVues(chez.db, { id: "ars", nom: "", courriel: "", affectations }, jour);
      return vues.map(({ fonction }) => fonction);
    };
    const [propre] = await fonctions("2026-03-21");
    expect(await fonctions("2026-03-20")).toEqual([
      propre,
      "Signataire pour l’ARS, par délégation de Marc Delmas, directeur, du 16 mars 2026 au 20 mars 2026",
    ]);
    expect(await fonctions("2026-03-21")).toEqual([propre]);
  });
});
