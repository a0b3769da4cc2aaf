import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { filsDe, reunirEnDemande } from "#db/queries/comments.ts";
import { notifications } from "#db/schema/notices.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { commente } from "#test/fabriques/commentaire.ts";
import { type ChampsDeGeste, geste } from "#test/fabriques/geste.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit } from "#test/fabriques/registre.ts";
import { versionFigee } from "#test/fabriques/version.ts";
import type { Qualite } from "#workflows/acteur.ts";

const TOUT = { depot: ["tous", "equipe", "autorites"], travail: ["tous", "equipe", "autorites"] } as const;
let base: Base;
let dossierId: string;
let version: Awaited<ReturnType<typeof versionFigee>>;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
});
beforeEach(async () => {
  dossierId = (await dossierInscrit(base.db, { jusqua: "projetComplet" })).id;
  version = await versionFigee(base.db, dossierId);
});
afterAll(() => base.fermer());

const envoyer = (qualite: Qualite, champs: ChampsDeGeste, cible = version) => geste(base.db, cible, qualite, champs);
const fils = () => filsDe(base.db, { dossierId }, TOUT);
const etats = async () => (await fils()).map(({ etat }) => etat);
const DIRE = { geste: "commenter", champ: "prevention.risquesEtPublics", texte: "D’où vient ce chiffre ?", cle: "c" };

describe("écrire un commentaire", () => {
  it("sur un passage : la citation est celle du texte figé, à sa place", async () => {
    const passage = { citation: "  trop   bas à\nLangon ", debut: "34" };
    expect(await envoyer("ars.instructeur", { ...DIRE, ...passage, visibilite: "tous" })).toBe(
      `vers /versions/${version.id}`,
    );
    expect(await fils()).toMatchObject([
      {
        ...{ section: "prevention", champ: "risquesEtPublics", citation: "trop bas à Langon", debut: 35 },
        ...{ qualite: "ars.instructeur", etat: "ouvert", visibilite: "tous", demande: null },
      },
    ]);
  });

  it("deux envois du même formulaire n’en font qu’un", async () => {
    await envoyer("porteur", { ...DIRE, visibilite: "equipe" });
    await envoyer("porteur", { ...DIRE, visibilite: "equipe" });
    expect(await fils()).toHaveLength(1);
  });

  it.each([
    ["des mots qui n’y sont pas", { citation: "trop haut" }, "citation"],
    ["un passage trop long", { citation: "a".repeat(1_501) }, "citation"],
    ["aucun mot", { texte: "  \r\n " }, "texte"],
    ["ce qui nomme un patient", { texte: "Mme Martin, diabétique, attend." }, "texte"],
    ["trop de mots", { texte: "a".repeat(5_001) }, "texte"],
    ["personne pour le lire", { visibilite: "" }, "visibilite"],
    ["une visibilité qui n’est pas la sienne", { visibilite: "equipe" }, "visibilite"],
    ["quelqu’un qui ne le lira pas", { visibilite: "autorites", prevenir: ["porteur"] }, "prevenir"],
  ])("refuse %s, et rend tout ce qui était saisi", async (_quoi, champs: ChampsDeGeste, champ) => {
    const saisi = { ...DIRE, citation: "trop bas", visibilite: "tous", ...champs };
    const suite = await envoyer("ars.instructeur", saisi);
    expect(suite).toMatchObject({ geste: "commenter", erreurs: { [champ]: expect.any(String) } });
    expect(suite).toMatchObject({ saisie: { texte: saisi.texte, citation: saisi.citation, champ: DIRE.champ } });
    expect(await fils()).toEqual([]);
  });

  it.each<[Qualite, ChampsDeGeste]>([
    ["msa", {}],
    ["admin", {}],
    ["ars.instructeur", { champ: "prevention.inconnue" }],
    ["ars.instructeur", { geste: "effacer" }],
  ])("%s : ce qui n’existe pas pour cette personne est introuvable (%j)", async (qualite, champs) => {
    expect(await envoyer(qualite, { ...DIRE, visibilite: "tous", ...champs })).toBe(404);
    expect(await fils()).toEqual([]);
  });

  it("une personne mentionnée l’apprend dans ses notifications, une fois, sans un mot du commentaire", async () => {
    const saisi = { ...DIRE, visibilite: "autorites", prevenir: ["cpam", "inconnu"], texte: "Le budget inquiète." };
    await envoyer("ars.instructeur", saisi);
    await envoyer("ars.instructeur", saisi);
    const siennes = (await base.db.select().from(notifications).where(eq(notifications.dossierId, dossierId))).filter(
      ({ type, destinataireId }) => type === "commentaire" && destinataireId === "cpam",
    );
    expect(siennes).toMatchObject([{ titre: expect.stringContaining("Un commentaire vous mentionne") }]);
    expect(JSON.stringify(siennes)).not.toMatch(/budget|autorit|Non visible/);
    expect((await fils())[0]?.texte).toBe("@[Sofia Lambert](membre:cpam) Le budget inquiète.");
  });
});

describe("répondre, résoudre, rouvrir, clore", () => {
  it("un commentaire privé n’existe pas pour ceux qui ne le lisent pas, quel que soit le geste", async () => {
    const commentaire = await commente(base.db, version, { visibilite: "autorites" });
    for (const verbe of ["repondre", "repondreEtResoudre", "resoudre", "rouvrir", "clore"])
      expect(await envoyer("porteur", { geste: verbe, commentaire, texte: "Oui" })).toBe(404);
    expect((await fils())[0]).toMatchObject({ etat: "ouvert", reponses: [] });
  });

  it("ce qui ne se peut plus est dit, sans rien changer ni perdre", async () => {
    const commentaire = await commente(base.db, version, { etat: "clos" });
    const suite = await envoyer("porteur", { geste: "repondre", commentaire, texte: "Trop tard" });
    expect(suite).toMatchObject({ erreurs: { geste: expect.any(String) }, saisie: { texte: "Trop tard" } });
    expect(await envoyer("porteur", { geste: "rouvrir", commentaire })).toHaveProperty("erreurs");
    expect(await envoyer("ars.signataire", { geste: "rouvrir", commentaire })).toMatch(/^vers/);
    expect(await etats()).toEqual(["ouvert"]);
  });

  it("une demande : l’équipe répond et résout, l’ARS rouvre puis clôt", async () => {
    const commentaire = await commente(base.db, version);
    await reunirEnDemande(base.db, dossierId, [commentaire], 9);
    expect(await envoyer("redacteur", { geste: "resoudre", commentaire })).toHaveProperty("erreurs");
    expect(await envoyer("redacteur", { geste: "repondreEtResoudre", commentaire, texte: "Corrigé." })).toMatch(
      /^vers/,
    );
    expect(await etats()).toEqual(["resolu"]);
    expect(await envoyer("redacteur", { geste: "clore", commentaire })).toHaveProperty("erreurs");
    await envoyer("ars.instructeur", { geste: "rouvrir", commentaire });
    expect(await etats()).toEqual(["ouvert"]);
    await envoyer("porteur", { geste: "resoudre", commentaire });
    await envoyer("ars.instructeur", { geste: "clore", commentaire });
    expect(await etats()).toEqual(["clos"]);
  });

  it("mène là d’où l’on vient, et seulement dans l’application", async () => {
    const commentaire = await commente(base.db, version);
    const repondre = (retour: string, cle: string) =>
      envoyer("porteur", { geste: "repondre", commentaire, texte: "Oui", retour, cle });
    const ecrire = `/ecrire/${dossierId}/projet-de-sante?section=prevention`;
    expect(await repondre(ecrire, "1")).toBe(`vers ${ecrire}`);
    expect(await repondre("https://ailleurs.example", "2")).toBe(`vers /versions/${version.id}`);
    expect(await repondre("//ailleurs.example/ecrire/x", "3")).toBe(`vers /versions/${version.id}`);
    expect(await envoyer("porteur", { geste: "repondre", commentaire, texte: "Oui", surPlace: "1", cle: "4" })).toEqual(
      {
        geste: "repondre",
        commentaire,
      },
    );
  });

  it("un commentaire d’un autre dossier est introuvable", async () => {
    const commentaire = await commente(base.db, version);
    const ailleurs = await versionFigee(base.db, (await dossierInscrit(base.db, { jusqua: "projetDepose" })).id);
    expect(await envoyer("ars.instructeur", { geste: "clore", commentaire }, ailleurs)).toBe(404);
  });
});
