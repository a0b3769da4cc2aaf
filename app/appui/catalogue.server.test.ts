import { beforeAll, describe, expect, it, vi } from "vitest";
import { LENDEMAIN, service } from "#app/api/test-client.ts";
import { ajouterOffre, retirerOffre } from "#db/queries/support-offers.ts";
import { organisations } from "#db/schema/people.ts";
import { offresDAppui } from "#db/schema/support.ts";
import { dossierInscrit } from "#test/fabriques/registre.ts";
import type { VueDuCatalogue } from "./catalogue.server.ts";
import { visiteur } from "./test-visit.ts";

const chez = service();
const visiter = visiteur(chez);
const OFFRE = {
  ...{ cle: "a", organisme: "cpam-33", objet: "financier", titre: "Lire un budget" },
  ...{ texte: "Une heure au téléphone.", contact: "", delaiJours: "3" },
};
const changer = (qui: string, champs: Record<string, string>) => visiter(qui, "catalogue", {}, champs);
const lues = async (qui: string) =>
  ((await visiter(qui, "catalogue")).corps as unknown as VueDuCatalogue).objets.flatMap(({ offres }) => offres);

let dossier = "";
beforeAll(async () => {
  dossier = (await dossierInscrit(chez.db, { jusqua: "projetComplet" })).id;
});

describe("le catalogue des appuis", () => {
  it("l’organisme ajoute, tous ceux du territoire lisent, deux envois n’ajoutent qu’une fois", async () => {
    for (let fois = 0; fois < 2; fois += 1) expect((await changer("cpam", OFFRE)).statut).toBe(302);
    for (const qui of ["cpam-direction", "ars", "urps", "porteur", "lecture"]) {
      expect([qui, (await lues(qui)).map(({ titre }) => titre)]).toEqual([qui, ["Lire un budget"]]);
    }
    expect((await lues("cpam"))[0]).toMatchObject({
      mienne: true,
      organisme: "CPAM de la Gironde",
      le: "16 mars 2026",
    });
    expect((await lues("ars"))[0]).toMatchObject({ mienne: false });
  });

  it("celui d’un autre territoire ne se lit pas", async () => {
    await chez.db
      .insert(organisations)
      .values({ id: "ars-53", corps: "ars", nom: "ARS Bretagne", territoires: ["53"] });
    const { organisme: _ici, cle: id, ...texte } = { ...OFFRE, titre: "Ailleurs" };
    const redige = { ...texte, objet: "projet" as const, delaiJours: 5, parId: "x", par: "Gwenaëlle Le Goff" };
    await ajouterOffre(chez.db, { id, organisationId: "ars-53", ...redige });
    for (const qui of ["cpam", "ars", "urps", "porteur"]) expect(await lues(qui)).toHaveLength(1);
    await retirerOffre(chez.db, id, ["ars-53"], { parId: "x", par: "Gwenaëlle Le Goff", instant: LENDEMAIN });
  });

  it("son délai devient la date de réponse annoncée, et l’offre s’affiche à côté de la demande", async () => {
    const { corps } = await visiter("porteur", "fichier", { id: dossier, requete: "?objet=financier" });
    expect((corps.saisie as { choix: unknown[] }).choix[0]).toMatchObject({
      id: "cpam-33",
      avant: "19 mars 2026",
      offres: [{ titre: "Lire un budget" }],
    });
  });

  it("elle se modifie et se retire par les siens seulement", async () => {
    const [{ id = "" } = {}] = await lues("cpam");
    vi.setSystemTime(LENDEMAIN.getTime() + 86_400_000);
    expect((await changer("ars", { ...OFFRE, organisme: "ars-75", offre: id, titre: "Pris" })).statut).toBe(404);
    await changer("ars", { offre: id, intention: "retirer" });
    await changer("cpam-direction", { ...OFFRE, offre: id, titre: "Lire un budget à deux" });
    expect(await lues("porteur")).toMatchObject([{ id, titre: "Lire un budget à deux", le: "17 mars 2026" }]);
    for (let fois = 0; fois < 2; fois += 1) await changer("cpam", { offre: id, intention: "retirer" });
    expect(await lues("cpam")).toEqual([]);
    expect((await changer("cpam", { ...OFFRE, offre: id })).statut).toBe(404);
    expect(await chez.db.select().from(offresDAppui)).toHaveLength(2);
  });

  it("chaque geste le dit après coup, et retirer se confirme d’abord", async () => {
    const dit = async (vers: string) => {
      const { corps } = await visiter("cpam", "catalogue", { requete: vers.slice(vers.indexOf("?")) });
      return (corps as unknown as VueDuCatalogue).fait?.titre;
    };
    expect(await dit((await changer("cpam", { ...OFFRE, cle: "g" })).vers)).toBe("Appui ajouté au catalogue");
    const [{ id = "" } = {}] = await lues("cpam");
    expect(await dit((await changer("cpam", { ...OFFRE, offre: id })).vers)).toBe("Appui modifié");
    const aRetirer = async (qui: string) =>
      (await visiter(qui, "catalogue", { requete: `?retirer=${id}` })).corps.aRetirer;
    expect(await aRetirer("cpam")).toEqual({ id, titre: "Lire un budget" });
    expect([await aRetirer("ars"), await aRetirer("porteur")]).toEqual([null, null]);
    expect(await lues("cpam")).toHaveLength(1);
    expect(await dit((await changer("cpam", { offre: id, intention: "retirer" })).vers)).toBe(
      "Appui retiré du catalogue",
    );
  });

  it.each([
    ["sans titre", { titre: "" }, "titre"],
    ["sans texte", { texte: " " }, "texte"],
    ["sans objet", { objet: "autre" }, "objet"],
    ["un délai nul", { delaiJours: "0" }, "delaiJours"],
    ["un délai qui n’en est pas un", { delaiJours: "3,5" }, "delaiJours"],
    ["un délai de plus d’un trimestre", { delaiJours: "61" }, "delaiJours"],
    ["pour un autre organisme", { organisme: "ars-75" }, "organisme"],
    ["un titre trop long", { titre: "a".repeat(121) }, "titre"],
    ["qui nomme un patient", { texte: "Mme Martin, diabétique, attend." }, "texte"],
  ])("%s : refusé, rien n’est perdu", async (_quoi, champs, champ) => {
    const { statut, corps } = await changer("cpam", { ...OFFRE, ...champs });
    expect([statut, Object.keys(corps.erreurs as object)]).toEqual([200, [champ]]);
    expect(corps.saisie).toMatchObject({ contact: "", organisme: { ...OFFRE, ...champs }.organisme });
    expect(await lues("cpam")).toEqual([]);
  });

  it.each(["porteur", "msa", "national", "admin"])("%s n’y écrit rien", async (qui) => {
    expect((await changer(qui, OFFRE)).statut).toBe(404);
    expect(await lues("cpam")).toEqual([]);
  });
});
