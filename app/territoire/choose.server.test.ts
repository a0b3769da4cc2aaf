import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ouvrirDossier } from "#app/open.server.ts";
import { chercherEpci, communesDeEpci } from "#db/reference/communes.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { ouverture } from "#test/fabriques/registre.ts";
import { estUnRefus } from "#workflows/decide.ts";
import { choisir } from "./choose.server.ts";

const [EPCI = { code: "", nom: "" }] = chercherEpci("Réolais");
const MEMBRES = communesDeEpci(EPCI.code);
const PRISES = MEMBRES.slice(0, 30);
const codes = (communes: readonly { code: string }[]) => communes.map(({ code }) => code);

let base: Base;
let dossier = "";
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
  const ouvert = await ouvrirDossier(base.db, { ...ouverture(), nom: "CPTS Coteaux du Drot", communes: PRISES });
  if (estUnRefus(ouvert)) throw new Error(JSON.stringify(ouvert));
  dossier = ouvert.id;
});
afterAll(() => base.fermer());

const faire = (intention: string, { recherche = "", deja = [] as readonly string[], sauf = "" } = {}) => {
  const formulaire = new URLSearchParams({ intention, recherche });
  for (const code of deja) formulaire.append("communes", code);
  return choisir(base.db, formulaire, sauf);
};
const GROUPE = { dossier: "CPTS Coteaux du Drot", stade: "lettre d’intention" };

describe("choisir des communes", () => {
  it("dès la recherche, une commune prise se lit comme prise, et une intercommunalité dit combien le sont", async () => {
    const { epci } = await faire("chercher", { recherche: "Réolais" });
    expect(epci).toEqual([{ code: EPCI.code, nom: EPCI.nom, communes: MEMBRES.length, prises: 30 }]);
    const { trouvees } = await faire("chercher", { recherche: PRISES[0]?.code });
    expect(trouvees).toMatchObject([{ prisePar: "CPTS Coteaux du Drot" }]);
    expect((await faire("chercher", { recherche: MEMBRES[35]?.code })).trouvees[0]?.prisePar).toBeUndefined();
  });

  it("« tout ajouter » n’ajoute que les libres, et dit lesquelles sont laissées et à qui parler", async () => {
    const choix = await faire(`ajouter-epci:${EPCI.code}`);
    expect([...choix.codes].sort()).toEqual(codes(MEMBRES.slice(30)).sort());
    expect(choix.laissees).toMatchObject([{ ...GROUPE, communes: { length: 30 } }]);
    expect([choix.prises, choix.contact]).toEqual([[], "Délégation départementale de la Gironde"]);
  });

  it("une commune prise ne s’ajoute pas, même demandée sans bouton", async () => {
    const choix = await faire(`ajouter:${PRISES[0]?.code}`, { recherche: "x" });
    expect([choix.codes, choix.laissees[0]?.communes]).toEqual([[], [PRISES[0]?.nom]]);
  });

  it("déjà dans la liste, elles y restent et se disent ; un bouton les retire toutes, un autre retire tout", async () => {
    const deja = codes(MEMBRES);
    const choix = await faire("ouvrir", { deja });
    expect([choix.codes, choix.laissees]).toEqual([deja, []]);
    expect(choix.prises).toMatchObject([{ ...GROUPE, communes: { length: 30 } }]);
    const libres = await faire("retirer-prises", { deja });
    expect([libres.codes, libres.prises]).toEqual([codes(MEMBRES.slice(30)), []]);
    expect((await faire("tout-retirer", { deja })).codes).toEqual([]);
  });

  it("les communes de son propre dossier sont les siennes", async () => {
    const choix = await faire("enregistrer", { deja: codes(PRISES), sauf: dossier });
    expect([choix.prises, choix.contact]).toEqual([[], undefined]);
  });
});
