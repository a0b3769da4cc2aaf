import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { messagesDe } from "#db/queries/rooms.ts";
import { messages } from "#db/schema/rooms.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit } from "#test/fabriques/registre.ts";
import type { Salle } from "#workflows/salles/rooms.ts";
import { ecrireMessage } from "./write.server.ts";

let base: Base;
let dossierId: string;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
});
beforeEach(async () => {
  dossierId = (await dossierInscrit(base.db, { jusqua: "projetComplet" })).id;
});
afterAll(() => base?.fermer());

const ecrire = (qualite: keyof typeof ACTEURS, salle: Salle, champs: Record<string, string>) =>
  ecrireMessage({ db: base.db, dossierId, acteur: ACTEURS[qualite], salle }, new URLSearchParams(champs)).catch(
    (reponse: Response) => reponse.status,
  );
const textes = async (salle: Salle) => (await messagesDe(base.db, dossierId, salle)).messages.map(({ texte }) => texte);

describe("écrire dans une salle", () => {
  it("chaque salle garde ses messages, du plus récent au plus ancien, signés en qualité", async () => {
    await ecrire("porteur", "partagee", { texte: "Une date en décembre ?", cle: "a" });
    await ecrire("ars.instructeur", "partagee", { texte: "Le 10.", cle: "b" });
    await ecrire("cpam.roc", "privee", { texte: "Le budget inquiète.", cle: "c" });
    expect(await textes("partagee")).toEqual(["Le 10.", "Une date en décembre ?"]);
    expect(await textes("privee")).toEqual(["Le budget inquiète."]);
    const [dernier] = (await messagesDe(base.db, dossierId, "privee")).messages;
    expect(dernier).toMatchObject({ auteur: ACTEURS["cpam.roc"].nom, qualite: "cpam.roc" });
  });

  it("envoyé deux fois, un message n’est écrit qu’une fois", async () => {
    for (let fois = 0; fois < 2; fois += 1) await ecrire("porteur", "partagee", { texte: "Bonjour", cle: "a" });
    expect(await textes("partagee")).toEqual(["Bonjour"]);
  });

  it.each([
    ["porteur", "privee"],
    ["lecteur", "partagee"],
    ["msa", "partagee"],
    ["urps", "privee"],
    ["admin", "privee"],
  ] as const)("%s n’écrit pas en salle %s : elle n’existe pas pour cette personne", async (qualite, salle) => {
    expect(await ecrire(qualite, salle, { texte: "Bonjour", cle: "a" })).toBe(404);
    expect(await textes(salle)).toEqual([]);
  });

  it.each([
    ["rien", "  ", "Écrivez votre message."],
    ["un message trop long", "a".repeat(5_001), "raccourcissez"],
    ["ce qui nomme un patient", "Mme Martin, diabétique, attend.", "patient"],
  ])("refuse %s, et rend ce qui était écrit", async (_quoi, texte, mot) => {
    const refuse = await ecrire("porteur", "partagee", { texte, cle: "a" });
    expect(refuse).toMatchObject({ texte: texte.trim(), erreur: expect.stringContaining(mot) });
    expect(await textes("partagee")).toEqual([]);
  });

  it("ce qui n’est pas une donnée de patient se dit et s’envoie", async () => {
    await ecrire("porteur", "partagee", { texte: "Mme Martin, diabétique, attend.", cle: "a", patient: "aucun" });
    expect(await textes("partagee")).toHaveLength(1);
  });

  it("ce qui est écrit ne se modifie ni ne s’efface", async () => {
    await ecrire("porteur", "partagee", { texte: "Bonjour", cle: "a" });
    await expect(base.db.update(messages).set({ texte: "Autre" })).rejects.toThrow();
    await expect(base.db.delete(messages)).rejects.toThrow();
    expect(await textes("partagee")).toEqual(["Bonjour"]);
  });

  it("page à page, chaque message une fois", async () => {
    for (let rang = 0; rang < 7; rang += 1) await ecrire("porteur", "partagee", { texte: `Message ${rang}`, cle: "a" });
    const lus: string[] = [];
    let avant: string | undefined;
    do {
      const page = await messagesDe(base.db, dossierId, "partagee", { avant, limite: 3 });
      lus.push(...page.messages.map(({ texte }) => texte));
      avant = page.suivant;
    } while (avant);
    expect(lus).toEqual(["Message 6", "Message 5", "Message 4", "Message 3", "Message 2", "Message 1", "Message 0"]);
  });
});
