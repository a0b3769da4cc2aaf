import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { manquesAvantDepot, preparerDepot } from "#app/redaction/deposit.server.ts";
import { changerEtat, poserReponse } from "#db/queries/comments.ts";
import { lireFlux } from "#db/queries/stream.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { commente } from "#test/fabriques/commentaire.ts";
import type { Histoire } from "#test/fabriques/dossier.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit, proposer } from "#test/fabriques/registre.ts";
import { versionFigee } from "#test/fabriques/version.ts";
import type { FaitDe } from "#workflows/fact.ts";
import { PREVENTION } from "#workflows/modeles/projet-de-sante/prevention.ts";
import { choixDeCommentaires, reponsesAttendues } from "./request.server.ts";

let base: Base;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
});
afterAll(() => base.fermer());

/** A file at a stage, with a deposited text to comment. */
async function cas(jusqua: Histoire = "projetComplet", modele = "projetDeSante") {
  const { id, version } = await dossierInscrit(base.db, { jusqua });
  const depot = await versionFigee(base.db, id, { modele });
  const demander = (champs: Partial<FaitDe<"CorrectionsDemandees">>) =>
    proposer(base.db, id, ["CorrectionsDemandees", champs], { versionVue: version });
  const dossier = async () => {
    const flux = await lireFlux(base.db, id);
    if (!flux) throw new Error("The file is not there");
    return flux.dossier;
  };
  const attendues = async () =>
    (await reponsesAttendues(base.db, id, await dossier(), modele)).map(({ champ, raison }) => [champ, raison]);
  return { id, version, depot, demander, dossier, attendues };
}
const reponse = { auteurId: "porteur", auteur: "Dr Camille Ferrand", qualite: "porteur", texte: "Corrigé." };

describe("les commentaires qui peuvent composer une demande", () => {
  it("sont ceux des autorités, ouverts, visibles de tous, sur un dépôt du document", async () => {
    const { id, depot } = await cas();
    const travail = await versionFigee(base.db, id, { nature: "travail" });
    const lettre = await versionFigee(base.db, id, { modele: "lettreIntention" });
    const ars = await commente(base.db, depot, { citation: "trop bas" });
    const cpam = await commente(base.db, depot, { par: "cpam.roc", section: "budget", champ: "ressourcesHumaines" });
    await commente(base.db, depot, { par: "porteur" });
    await commente(base.db, depot, { visibilite: "autorites" });
    await commente(base.db, depot, { etat: "resolu" });
    await commente(base.db, travail, {});
    await commente(base.db, lettre, { section: "calendrier", champ: "x" });
    expect((await choixDeCommentaires(base.db, id, "projetDeSante")).map(({ valeur }) => valeur)).toEqual([ars, cpam]);
    const [premier] = await choixDeCommentaires(base.db, id, "projetDeSante");
    expect([premier?.section, premier?.libelle]).toEqual(["prevention", PREVENTION.titre]);
    expect(premier?.consequence).toMatch(/Passage «.trop bas.»\. Hélène Vidal.: «.D’où vient ce chiffre.\?.»/);
  });

  it.each([
    ["un commentaire privé", { visibilite: "autorites" as const }],
    ["un commentaire déjà clos", { etat: "clos" as const }],
    ["un commentaire de l’équipe", { par: "porteur" as const }],
  ])("refuse %s, même demandé par programme", async (_quoi, pose) => {
    const { depot, demander, dossier, version } = await cas();
    const id = await commente(base.db, depot, pose);
    expect(await demander({ commentaires: [id], sections: ["prevention"] })).toMatchObject({
      refus: "saisie",
      champs: { commentaires: expect.stringContaining("n’est plus ouvert") },
    });
    expect((await dossier()).version).toBe(version);
  });

  it("refuse d’oublier la section d’un commentaire choisi", async () => {
    const { depot, demander } = await cas();
    const id = await commente(base.db, depot);
    expect(await demander({ commentaires: [id] })).toMatchObject({ champs: { sections: expect.any(String) } });
    expect(await demander({ commentaires: [id], sections: ["budget"] })).toHaveProperty("refus", "saisie");
    expect(await demander({ commentaires: [id], sections: ["prevention"] })).not.toHaveProperty("refus");
  });

  it("une demande sans commentaire reste possible", async () => {
    const { demander, attendues } = await cas();
    expect(await demander({})).not.toHaveProperty("refus");
    expect(await attendues()).toEqual([]);
  });
});

describe("avant un nouveau dépôt", () => {
  it("chaque commentaire de la demande veut une réponse de l’équipe, puis d’être marqué résolu", async () => {
    const { depot, demander, attendues } = await cas();
    const [un, deux] = [await commente(base.db, depot), await commente(base.db, depot)];
    await demander({ commentaires: [un, deux], sections: ["prevention"] });
    const [repondre, resoudre] = ["Répondez à ce commentaire, puis marquez-le résolu", "Marquez ce commentaire résolu"];
    expect(await attendues()).toEqual([
      [`commentaire-${un}`, repondre],
      [`commentaire-${deux}`, repondre],
    ]);
    await poserReponse(base.db, { ...reponse, id: `r-ars-${un}`, commentaireId: un, qualite: "ars.instructeur" });
    expect(await attendues()).toHaveLength(2);
    await poserReponse(base.db, { ...reponse, id: `r-${un}`, commentaireId: un });
    expect(await attendues()).toEqual([
      [`commentaire-${un}`, resoudre],
      [`commentaire-${deux}`, repondre],
    ]);
    await changerEtat(base.db, un, { de: "ouvert", vers: "resolu" });
    // The authority may find that nothing more is needed.
    await changerEtat(base.db, deux, { de: "ouvert", vers: "clos" });
    expect(await attendues()).toEqual([]);
  });

  it("le dépôt est refusé tant qu’il en manque un, et chacun est nommé avec sa section", async () => {
    const { id, depot, demander, dossier } = await cas();
    const commentaire = await commente(base.db, depot);
    await demander({ commentaires: [commentaire], sections: ["prevention"] });
    const depose = preparerDepot(id, await dossier(), "projetDeSante", "Dr Camille Ferrand");
    const refus = await base.db.transaction((tx) => depose(tx as unknown as typeof base.db));
    const { champs } = refus as unknown as { champs: Record<string, string> };
    expect(champs[`prevention.commentaire-${commentaire}`]).toMatch(
      /^Mission.: prévention, commentaire «.D’où vient ce chiffre.\?.».: Répondez à ce commentaire/,
    );
    const attendus = (await manquesAvantDepot(base.db, id, await dossier(), "projetDeSante")).at(-1);
    expect(attendus).toMatchObject({ section: "prevention", champ: `commentaire-${commentaire}` });
  });

  it("des compléments à la lettre d’intention se traitent de même", async () => {
    const { id, version, depot, attendues } = await cas("lettreEnExamen", "lettreIntention");
    const commentaire = await commente(base.db, depot, { section: "calendrier", champ: "etapes" });
    const champs = { commentaires: [commentaire], sections: ["calendrier"] };
    await proposer(base.db, id, ["ComplementsDemandes", champs], { versionVue: version });
    expect(await attendues()).toHaveLength(1);
    await poserReponse(base.db, { ...reponse, id: `r-${commentaire}`, commentaireId: commentaire });
    await changerEtat(base.db, commentaire, { de: "ouvert", vers: "resolu" });
    expect(await attendues()).toEqual([]);
  });
});
