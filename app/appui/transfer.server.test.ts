import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { LENDEMAIN, service } from "#app/api/test-client.ts";
import { demandesSansReponse } from "#db/queries/support-awaited.ts";
import { notifications } from "#db/schema/notices.ts";
import { messages } from "#db/schema/rooms.ts";
import { dossierInscrit } from "#test/fabriques/registre.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import type { BureauDAppui } from "./desk.server.ts";
import { visiteur } from "./test-visit.ts";
import type { VueDuFil } from "./thread.server.ts";

const chez = service();
const visiter = visiteur(chez);
const auJour = (jours: number) => vi.setSystemTime(LENDEMAIN.getTime() + jours * 86_400_000);
let dossier = "";
const demander = async (organisme: string, cle = organisme) => {
  const envoi = { cle, objet: "projet", organisme, question: "Qui peut nous aider ?" };
  return /appui\/(\w+)/.exec((await visiter("coordination", "fichier", { id: dossier }, envoi)).vers)?.[1] ?? "";
};
const faire = (qui: string, demande: string, champs: Record<string, string>) =>
  visiter(qui, "fil", { id: dossier, demande }, champs);
const transferer = (qui: string, demande: string, vers: string, autres = {}) =>
  faire(qui, demande, { intention: "transferer", cle: "t", vers, ...autres });
const fil = async (qui: string, demande: string) =>
  (await visiter(qui, "fil", { id: dossier, demande })).corps as unknown as VueDuFil;
const sansReponse = async (qui: string) => (await demandesSansReponse(chez.db, qui, jourAParis(new Date()))).attendues;

beforeEach(async () => {
  auJour(0);
  dossier = (await dossierInscrit(chez.db, { jusqua: "projetComplet" })).id;
});

describe("une demande transférée", () => {
  it("le fil le dit, la date repart, elle n’est plus à l’ancien ni répondue par lui ; deux envois n’en font qu’un", async () => {
    const demande = await demander("ars-75");
    const [ars, cpam] = [await sansReponse("ars"), await sansReponse("cpam")];
    await faire("ars", demande, { cle: "b", texte: "Cette question relève de la CPAM." });
    auJour(9);
    for (let fois = 0; fois < 2; fois += 1)
      expect((await transferer("ars", demande, "cpam-33", { mot: "C’est le budget." })).vers).toContain(
        "?fait=transfert",
      );
    const { demande: lue, messages: dits } = await fil("porteur", demande);
    expect(lue).toMatchObject({ organisme: "CPAM de la Gironde", avant: "1er avril 2026", suiviePar: null });
    expect(lue.etat.mots).toBe("Réponse attendue");
    expect(dits.map(({ texte }) => texte.replace(/\u00a0/g, " "))).toEqual([
      "Demande transférée. De : ARS Nouvelle-Aquitaine. À : CPAM de la Gironde. Réponse au plus tard le 1er avril 2026.\nC’est le budget.",
      "Cette question relève de la CPAM.",
    ]);
    expect([await sansReponse("ars"), await sansReponse("cpam")]).toEqual([ars - 1, cpam + 1]);
    const { comptes } = (await visiter("ars", "bureau")).corps.bureau as unknown as BureauDAppui;
    expect(comptes.corps.find(({ nom }) => nom === "À la CPAM")).toMatchObject({ mediane: null, enRetard: 0 });
    auJour(11);
    await faire("cpam", demande, { cle: "c", texte: "Voici." });
    const apres = (await visiter("ars", "bureau")).corps.bureau as unknown as BureauDAppui;
    expect(apres.comptes.corps.find(({ nom }) => nom === "À la CPAM")).toMatchObject({ plusLongue: 2 });
  });

  it("le nouvel organisme l’a à faire, l’ancien ne l’a plus, l’équipe en est informée", async () => {
    const demande = await demander("ars-75");
    await transferer("ars", demande, "cpam-33");
    const dites = (await chez.db.select().from(notifications).where(eq(notifications.dossierId, dossier)))
      .filter(({ cle }) => cle.startsWith(`appui:${demande}:`))
      .map(
        ({ destinataireId, nature, titre, faiteLe }) =>
          `${destinataireId} ${nature}${faiteLe ? " faite" : ""} ${titre}`,
      );
    expect(dites.sort()).toEqual([
      "ars a-faire faite Appui au projet",
      "coordination information Appui au projet, demande transférée",
      "coporteur information Appui au projet, demande transférée",
      "cpam a-faire Appui au projet, demande transférée",
      "porteur information Appui au projet, demande transférée",
    ]);
  });

  it("l’URPS qui l’a transférée ne lit plus le fil : son bureau le lui dit, à un second envoi aussi", async () => {
    const demande = await demander("urps-75");
    for (let fois = 0; fois < 2; fois += 1) await transferer("urps", demande, "ars-75");
    expect((await visiter("urps", "fil", { id: dossier, demande })).vers).toBe("/appui?fait=transfert");
    const { bureau } = (await visiter("urps", "bureau", { requete: "?fait=transfert" })).corps;
    expect(bureau).toMatchObject({ fait: { titre: "Demande transférée" } });
    expect(await chez.db.select().from(messages).where(eq(messages.demandeId, demande))).toHaveLength(2);
  });

  it("une réponse tapée pendant que la demande partait est refusée, et gardée", async () => {
    const demande = await demander("ars-75");
    await transferer("ars-direction", demande, "cpam-33");
    const { statut, corps } = await faire("ars", demande, { cle: "d", reponse: "oui", texte: "Ma longue réponse." });
    expect([statut, corps.refuse]).toMatchObject([200, { texte: "Ma longue réponse." }]);
    expect((await fil("ars", demande)).messages).toHaveLength(1);
  });

  it("transférée, rendue, transférée encore : chaque fois se dit", async () => {
    const demande = await demander("ars-75");
    await transferer("ars", demande, "cpam-33", { cle: "1" });
    await transferer("cpam", demande, "ars-75", { cle: "2" });
    await transferer("ars", demande, "cpam-33", { cle: "3" });
    const { demande: lue, messages: dits } = await fil("cpam", demande);
    expect([lue.organisme, dits.length]).toEqual(["CPAM de la Gironde", 3]);
  });
});
