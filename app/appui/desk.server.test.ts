import { beforeAll, describe, expect, it, vi } from "vitest";
import { LENDEMAIN, service } from "#app/api/test-client.ts";
import { dossierInscrit } from "#test/fabriques/registre.ts";
import type { BureauDAppui } from "./desk.server.ts";
import { visiteur } from "./test-visit.ts";

const chez = service();
const visiter = visiteur(chez);
let dossier = "";
const auJour = (jours: number) => vi.setSystemTime(LENDEMAIN.getTime() + jours * 86_400_000);
const bureau = async (qui: string, requete = "") =>
  (await visiter(qui, "bureau", { requete })).corps.bureau as unknown as BureauDAppui;
const questions = async (qui: string, requete = "") =>
  (await bureau(qui, requete)).lignes.map(({ extrait }) => extrait);

beforeAll(async () => {
  dossier = (await dossierInscrit(chez.db, { jusqua: "projetComplet" })).id;
  const demander = async (organisme: string, question: string, objet = "financier") => {
    const { vers } = await visiter("porteur", "fichier", { id: dossier }, { cle: "a", objet, organisme, question });
    return /appui\/(\w+)/.exec(vers)?.[1] ?? "";
  };
  const repondre = (qui: string, demande: string) =>
    visiter(qui, "fil", { id: dossier, demande }, { cle: "b", texte: "Voici." });
  const premiere = await demander("cpam-33", "Première");
  auJour(2);
  await repondre("cpam", premiere);
  const close = await demander("ars-75", "Close", "administratif");
  auJour(6);
  await repondre("ars", close);
  await visiter("ars", "fil", { id: dossier, demande: close }, { intention: "clore" });
  await demander("cpam-33", "Seconde");
  await demander("urps-75", "Troisième", "juridique");
  auJour(7);
  await demander("ars-75", "Quatrième", "projet");
  auJour(14);
});

describe("le bureau des demandes d’appui", () => {
  it.each([
    ["cpam", "", ["Seconde", "Première"]],
    ["cpam", "?qui=territoire", ["Seconde", "Troisième", "Quatrième", "Première"]],
    ["cpam", "?qui=moi", ["Première"]],
    ["ars", "", ["Quatrième"]],
    ["ars", "?qui=moi", ["Quatrième"]],
    ["ars-direction", "?qui=moi", []],
    ["urps", "", ["Troisième"]],
    ["urps", "?qui=territoire", ["Troisième"]],
    ["cpam", "?qui=closes", ["Close"]],
    ["ars", "?qui=closes", ["Close"]],
    ["urps", "?qui=closes", []],
    ["cpam", "?qui=retard", ["Seconde", "Troisième"]],
    ["urps", "?qui=retard", ["Troisième"]],
    ["cpam", "?qui=ailleurs", ["Seconde", "Première"]],
  ] as const)("%s%s : par date de réponse, celles déjà répondues à la fin", async (qui, requete, attendues) => {
    expect(await questions(qui, requete)).toEqual(attendues);
  });

  it("une page qui n’existe pas est vide", async () => {
    expect(await questions("cpam", "?page=9")).toEqual([]);
    expect(await questions("cpam", "?page=-1")).toHaveLength(2);
  });

  it("dit celles qui sont en retard", async () => {
    const etats = (await bureau("cpam", "?qui=territoire")).lignes.map(
      ({ extrait, etat }) => `${extrait} ${etat.mots}`,
    );
    expect(etats).toEqual([
      "Seconde Réponse en retard",
      "Troisième Réponse en retard",
      "Quatrième Réponse attendue",
      "Première Répondue",
    ]);
  });

  it("la liste des retards est celle que les chiffres comptent, même répondus ou clos depuis", async () => {
    for (const jours of [14, 15, 400]) {
      auJour(jours);
      const { comptes, lignes } = await bureau("ars", "?qui=retard");
      expect([jours, lignes.length]).toEqual([jours, comptes.total.enRetard]);
    }
    auJour(14);
  });

  it("répondue ou close, elle n’annonce plus de date à venir", async () => {
    const lignes = [...(await bureau("ars", "?qui=territoire")).lignes, ...(await bureau("ars", "?qui=closes")).lignes];
    expect(lignes.map(({ extrait, jours, repondueLe }) => [extrait, jours !== undefined, repondueLe !== null])).toEqual(
      [
        ["Seconde", true, false],
        ["Troisième", true, false],
        ["Quatrième", true, false],
        ["Première", false, true],
        ["Close", false, true],
      ],
    );
  });

  it("compte pour l’ARS et la CPAM tout le territoire, par objet et par organisme", async () => {
    const { comptes } = await bureau("ars");
    expect(comptes).toEqual((await bureau("cpam")).comptes);
    expect(comptes.total).toEqual({ demandes: 5, enCours: 4, closes: 1, mediane: 3, plusLongue: 4, enRetard: 2 });
    expect(comptes.objets.map(({ nom, demandes, mediane }) => [nom, demandes, mediane])).toEqual([
      ["Juridique", 1, null],
      ["Administratif", 1, 4],
      ["Financier", 2, 2],
      ["Projet", 1, null],
    ]);
    expect(comptes.corps.map(({ nom, demandes, enRetard }) => [nom, demandes, enRetard])).toEqual([
      ["À l’ARS", 2, 0],
      ["À la CPAM", 2, 1],
      ["À l’URPS", 1, 1],
    ]);
  });

  it("compte pour l’URPS les siennes seulement", async () => {
    const { total, corps } = (await bureau("urps")).comptes;
    expect([total.demandes, corps]).toEqual([1, []]);
  });

  it("au bout d’un an, ne compte plus ce qui est ancien", async () => {
    auJour(366 + 5);
    expect((await bureau("ars")).comptes.total.demandes).toBe(3);
    auJour(14);
  });
});
