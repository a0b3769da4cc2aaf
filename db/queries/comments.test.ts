import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { commente } from "#test/fabriques/commentaire.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit, proposer } from "#test/fabriques/registre.ts";
import { versionFigee } from "#test/fabriques/version.ts";
import { commentaires, type Visibilite } from "../schema/comments.ts";
import { ayantAgi, changerEtat, filsDe, type Lues, poserReponse, reunirEnDemande } from "./comments.ts";

const TOUT: Lues = { depot: ["tous", "equipe", "autorites"], travail: ["tous", "equipe", "autorites"] };
let base: Base;
let dossierId: string;
let version: Awaited<ReturnType<typeof versionFigee>>;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
  dossierId = (await dossierInscrit(base.db, { jusqua: "projetComplet" })).id;
  version = await versionFigee(base.db, dossierId);
});
afterAll(() => base.fermer());

const le = (minute: number) => new Date(Date.UTC(2026, 2, 15, 10, minute));
const reponse = (commentaireId: string, id: string, texte: string) => ({
  ...{ id, commentaireId, texte, auteurId: "porteur", auteur: "Dr Camille Ferrand", qualite: "porteur" },
});

describe("les commentaires d’un document", () => {
  it("se lisent du plus ancien au plus récent, chacun avec ses réponses dans l’ordre", async () => {
    const autre = await dossierInscrit(base.db, { jusqua: "projetDepose" });
    const ailleurs = await versionFigee(base.db, autre.id);
    const second = await commente(base.db, ailleurs, { texte: "Second" }, le(2));
    const premier = await commente(base.db, ailleurs, { texte: "Premier" }, le(1));
    await poserReponse(base.db, reponse(premier, "r-2", "Puis"), le(4));
    await poserReponse(base.db, reponse(premier, "r-1", "D’abord"), le(3));
    const fils = await filsDe(base.db, { dossierId: autre.id }, TOUT);
    expect(fils.map(({ id, reponses }) => [id, reponses.map(({ texte }) => texte)])).toEqual([
      [premier, ["D’abord", "Puis"]],
      [second, []],
    ]);
    expect(fils[0]?.version).toMatchObject({ id: ailleurs.id, nature: "depot", numero: 1 });
  });

  it("ne sortent du registre que s’ils sont de la visibilité et de la nature demandées", async () => {
    const cas = await dossierInscrit(base.db, { jusqua: "projetDepose" });
    for (const nature of ["depot", "travail"] as const) {
      const figee = await versionFigee(base.db, cas.id, { nature });
      for (const visibilite of ["tous", "equipe", "autorites"] as const)
        await commente(base.db, figee, { visibilite, texte: `${nature} ${visibilite}` });
    }
    const lus = async (depot: Visibilite[], travail: Visibilite[]) =>
      (await filsDe(base.db, { dossierId: cas.id }, { depot, travail })).map(({ texte }) => texte).sort();
    expect(await lus([], [])).toEqual([]);
    expect(await lus(["tous"], [])).toEqual(["depot tous"]);
    expect(await lus(["tous", "equipe"], ["tous", "equipe"])).toEqual([
      ...["depot equipe", "depot tous", "travail equipe", "travail tous"],
    ]);
    expect(await lus(["autorites"], [])).toEqual(["depot autorites"]);
  });

  it("d’un dossier ne se lisent pas depuis un autre, même par leur nom", async () => {
    const id = await commente(base.db, version);
    const autre = await dossierInscrit(base.db, { jusqua: "ouvert" });
    expect(await filsDe(base.db, { dossierId: autre.id, ids: [id] }, TOUT)).toEqual([]);
    expect(await filsDe(base.db, { dossierId, ids: [id] }, TOUT)).toHaveLength(1);
    expect(await filsDe(base.db, { dossierId, ids: [] }, TOUT)).toEqual([]);
  });
});

describe("écrire", () => {
  it("deux fois sous le même nom n’écrit qu’une fois", async () => {
    const id = await commente(base.db, version, { id: "une-fois" });
    await commente(base.db, version, { id, texte: "Autre" });
    await poserReponse(base.db, reponse(id, "r-unique", "Oui"));
    await poserReponse(base.db, reponse(id, "r-unique", "Non"));
    const [fil] = await filsDe(base.db, { dossierId, ids: [id] }, TOUT);
    expect([fil?.texte, fil?.reponses.map(({ texte }) => texte)]).toEqual(["D’où vient ce chiffre ?", ["Oui"]]);
  });

  it("un état ne change que depuis celui qu’on avait lu", async () => {
    const id = await commente(base.db, version);
    expect(await changerEtat(base.db, id, { de: "resolu", vers: "clos" })).toBe(false);
    expect(await changerEtat(base.db, id, { de: "ouvert", vers: "resolu" })).toBe(true);
    expect(await changerEtat(base.db, id, { de: "ouvert", vers: "clos" })).toBe(false);
    expect((await filsDe(base.db, { dossierId, ids: [id] }, TOUT))[0]?.etat).toBe("resolu");
  });
});

describe("une demande de corrections", () => {
  const demandeDe = async (id: string) =>
    (await base.db.select().from(commentaires).where(eq(commentaires.id, id)))[0]?.demande;

  it("marque ses commentaires, dans la transaction du fait, et aucun autre", async () => {
    const cas = await dossierInscrit(base.db, { jusqua: "projetComplet" });
    const figee = await versionFigee(base.db, cas.id);
    const [choisi, laisse] = [await commente(base.db, figee), await commente(base.db, figee)];
    const champs = { commentaires: [choisi], sections: ["prevention"] };
    const resultat = await proposer(base.db, cas.id, ["CorrectionsDemandees", champs], { versionVue: cas.version });
    expect(resultat).not.toHaveProperty("refus");
    expect([await demandeDe(choisi), await demandeDe(laisse)]).toEqual([cas.version + 1, null]);
  });

  it("ne marque rien dans un autre dossier", async () => {
    const id = await commente(base.db, version);
    await reunirEnDemande(base.db, "33-2099-0001", [id], 7);
    await reunirEnDemande(base.db, dossierId, [], 7);
    expect(await demandeDe(id)).toBeNull();
  });
});

it("ceux qui ont agi sur un dossier sont connus par leur nom, une fois chacun", async () => {
  expect([...(await ayantAgi(base.db, dossierId))].sort()).toEqual(["ars", "ars-direction", "porteur"]);
});
