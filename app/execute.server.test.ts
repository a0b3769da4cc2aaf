import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { utilisateurs } from "#db/schema/people.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { JOUR } from "#test/fabriques/dossier.ts";
import { toutSur } from "#test/fabriques/inventaire.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit, instantDe, ouvrir, proposer } from "#test/fabriques/registre.ts";
import { type Demande, execute } from "./execute.server.ts";

let base: Base;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
  await base.db.insert(utilisateurs).values({ id: "passant", name: "Passant", email: "passant@exemple.fr" });
});
afterAll(() => base.fermer());

const VALIDER = { type: "LettreIntentionValidee" };
const par = (id: string) => ({ utilisateurId: id });

describe("un refus ne laisse rien derrière lui", () => {
  it.each<[string, Partial<Demande>, object]>([
    [
      "la personne n’en a pas le pouvoir",
      { par: par("porteur") },
      { refus: "interdit", type: "LettreIntentionValidee" },
    ],
    ["la page est périmée", { versionVue: 4 }, { refus: "dossier-modifie", depuis: [{ type: "ExamenOuvert" }] }],
    ["l’acte est mal saisi", { proposition: { ...VALIDER, observations: 12 } }, { refus: "saisie" }],
    [
      "l’acte est impossible",
      { proposition: { type: "ProjetDeSanteValide" } },
      { refus: "impossible", etat: "lettreIntention.enExamen" },
    ],
    ["l’acte n’existe pas", { proposition: { type: "ToutValider" } }, { refus: "saisie" }],
    ["la personne n’a rien à faire là", { par: par("passant") }, { refus: "introuvable" }],
    ["la personne n’existe pas", { par: par("fantome") }, { refus: "introuvable" }],
    ["l’observation nationale ne voit aucun dossier", { par: par("national") }, { refus: "introuvable" }],
    [
      "la préparation refuse",
      { avant: async () => ({ refus: "saisie", champs: { texte: "Vide." } }) },
      { refus: "saisie", champs: { texte: "Vide." } },
    ],
    [
      "un texte que la base ne sait pas garder",
      { proposition: { ...VALIDER, observations: "nul \u0000 octet" } },
      { refus: "saisie" },
    ],
    [
      "un texte coupé au milieu d’un caractère",
      { proposition: { ...VALIDER, observations: "moitié \ud83d" } },
      { refus: "saisie" },
    ],
  ])("%s", async (_cas, differences, attendu) => {
    const { id, version } = await dossierInscrit(base.db, { jusqua: "lettreEnExamen" });
    const avant = await toutSur(base.db, id);
    const demande = {
      dossierId: id,
      proposition: VALIDER,
      par: par("ars-direction"),
      versionVue: version,
      ...differences,
    };
    expect(await execute(base.db, demande, instantDe(JOUR))).toMatchObject(attendu);
    expect(await toutSur(base.db, id)).toEqual(avant);
  });

  it("un dossier qui n’existe pas est introuvable, pour l’administration aussi", async () => {
    for (const qui of ["admin", "porteur", "passant"])
      expect(
        await execute(base.db, { dossierId: "33-2026-9999", proposition: VALIDER, par: par(qui), versionVue: 0 }),
      ).toEqual({ refus: "introuvable" });
  });

  it("emmener le dossier là où personne ne le recevrait", async () => {
    const id = await ouvrir(base.db);
    const avant = await toutSur(base.db, id);
    const communes = [{ code: "24322", nom: "Périgueux", departement: "24", region: "75", population: 29_000 }];
    const refus = { refus: "saisie", champs: { communes: expect.stringContaining("Aucune CPAM") } };
    expect(await proposer(base.db, id, ["TerritoireDefini", { communes }], { versionVue: 3 })).toEqual(refus);
    expect(await toutSur(base.db, id)).toEqual(avant);
  });

  it("désigner porteur une personne sans compte", async () => {
    const id = await ouvrir(base.db);
    const avant = await toutSur(base.db, id);
    const personne = { id: "fantome", nom: "Personne" };
    expect(await proposer(base.db, id, ["PorteurDesigne", { personne }], { versionVue: 3 })).toMatchObject({
      refus: "saisie",
      champs: { "personne.id": expect.any(String) },
    });
    expect(await toutSur(base.db, id)).toEqual(avant);
  });
});
