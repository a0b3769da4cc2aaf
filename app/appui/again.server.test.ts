import { beforeEach, describe, expect, it, vi } from "vitest";
import { LENDEMAIN, service } from "#app/api/test-client.ts";
import { demandesSansReponse } from "#db/queries/support-awaited.ts";
import { dossierInscrit } from "#test/fabriques/registre.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import type { VueDesDemandes } from "./file.server.ts";
import { visiteur } from "./test-visit.ts";
import type { VueDuFil } from "./thread.server.ts";

const chez = service();
const visiter = visiteur(chez);
const auJour = (jours: number) => vi.setSystemTime(LENDEMAIN.getTime() + jours * 86_400_000);
let dossier = "";
let demande = "";
beforeEach(async () => {
  auJour(0);
  dossier = (await dossierInscrit(chez.db, { jusqua: "projetComplet" })).id;
  const envoi = { cle: "a", objet: "juridique", organisme: "urps-75", question: "Qui peut siéger ?" };
  const { vers } = await visiter("coordination", "fichier", { id: dossier }, envoi);
  demande = /appui\/(\w+)/.exec(vers)?.[1] ?? "";
});
const faire = (qui: string, champs: Record<string, string>) => visiter(qui, "fil", { id: dossier, demande }, champs);
const ecrire = (qui: string, texte: string, autres = {}) => faire(qui, { cle: texte, texte, ...autres });
const lu = async () =>
  ((await visiter("lecture", "fil", { id: dossier, demande })).corps as unknown as VueDuFil).demande;
const ou = async () => {
  const { etat, avant, jours, close } = await lu();
  return [etat.mots, jours === undefined ? null : avant, close];
};
const sansReponse = async () => (await demandesSansReponse(chez.db, "urps", jourAParis(new Date()))).attendues;

describe("l’équipe demande de nouveau", () => {
  it("après la réponse : attendue, avec une nouvelle date, et comptée de nouveau", async () => {
    expect(await ou()).toEqual(["Réponse attendue", "23 mars 2026", null]);
    const avant = await sansReponse();
    await ecrire("urps", "Les libéraux.");
    expect([await ou(), await sansReponse()]).toEqual([["Répondue", null, null], avant - 1]);
    auJour(10);
    for (let fois = 0; fois < 2; fois += 1) await ecrire("porteur", "Et les salariés ?");
    expect([await ou(), await sansReponse()]).toEqual([["Réponse attendue", "2 avril 2026", null], avant]);
    auJour(20);
    expect(await ou()).toEqual(["Réponse en retard", "2 avril 2026", null]);
    await ecrire("urps", "Aussi.");
    expect([await ou(), await sansReponse()]).toEqual([["Répondue", null, null], avant - 1]);
  });

  it("sur une demande close par l’organisme : elle se rouvre, avec une nouvelle date", async () => {
    await ecrire("urps", "Les libéraux.");
    await faire("urps", { intention: "clore" });
    auJour(10);
    await ecrire("porteur", "Et les salariés ?");
    expect(await ou()).toEqual(["Réponse attendue", "2 avril 2026", null]);
  });

  it("une précision pendant qu’on attend ne recule pas la date", async () => {
    auJour(3);
    await ecrire("porteur", "Nous sommes douze.");
    expect(await ou()).toEqual(["Réponse attendue", "23 mars 2026", null]);
  });

  it.each([
    ["répondue", false, "Répondue"],
    ["close", true, "Close"],
  ] as const)("un remerciement la laisse %s", async (_etat, clore, mots) => {
    await ecrire("urps", "Les libéraux.");
    if (clore) await faire("urps", { intention: "clore" });
    expect((await ecrire("porteur", "Merci.", { sansReponse: "oui" })).statut).toBe(302);
    expect((await lu()).etat.mots).toBe(mots);
  });

  it("refusé, ce qui était coché est gardé", async () => {
    const { corps } = await ecrire("porteur", " ", { sansReponse: "oui" });
    expect(corps).toMatchObject({ refuse: { erreur: "Écrivez votre message." }, sansReponse: true });
  });
});

describe("« Nouvelle réponse »", () => {
  const nouvelles = async (qui: string) => {
    const { corps } = await visiter(qui, "fichier", { id: dossier });
    return (corps as unknown as VueDesDemandes).demandes.filter(({ nouvelle }) => nouvelle).map(({ id }) => id);
  };

  it("pour qui a demandé et qui mène l’équipe, chacun jusqu’à ce qu’il ouvre le fil", async () => {
    expect(await nouvelles("coordination")).toEqual([]);
    await ecrire("urps", "Les libéraux.");
    for (const qui of ["coordination", "porteur"]) expect(await nouvelles(qui)).toEqual([demande]);
    for (const qui of ["lecture", "ars"]) expect(await nouvelles(qui)).toEqual([]);
    await visiter("coordination", "fil", { id: dossier, demande });
    expect([await nouvelles("coordination"), await nouvelles("porteur")]).toEqual([[], [demande]]);
  });

  it("une clôture n’est pas une réponse", async () => {
    await ecrire("urps", "Les libéraux.");
    await visiter("porteur", "fil", { id: dossier, demande });
    await faire("urps", { intention: "clore" });
    expect(await nouvelles("porteur")).toEqual([]);
  });
});
