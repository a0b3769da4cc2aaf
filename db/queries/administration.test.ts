import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit } from "#test/fabriques/registre.ts";
import { affectationsDe } from "./actor.ts";
import {
  chercherPersonnes,
  comptes,
  derniersCourriels,
  donnerFonction,
  fonctionsDeLaPersonne,
  retirerFonction,
} from "./administration.ts";
import { agentsDeLOrganisme, ajouterOrganisme, corrigerOrganisme, exploitants, organismeParId } from "./bodies.ts";
import { garderJeton, jetonsActifs, jetonsDe, revoquerJeton } from "./tokens.ts";

let base: Base;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
  await dossierInscrit(base.db, { jusqua: "lettreDeposee" });
});
afterAll(() => base.fermer());

describe("l’administration", () => {
  it("compte ce que tient le registre", async () => {
    const { dossiers, personnes, organismes, enAttente, enEchec } = await comptes(base.db);
    expect([dossiers, personnes, organismes, enEchec]).toEqual([1, 14, 7, 0]);
    expect(enAttente).toBe((await derniersCourriels(base.db, 100)).length);
    expect(enAttente).toBeGreaterThan(0);
  });

  it("cherche par morceau d’adresse ou de nom, sans que % ou _ veuillent dire autre chose", async () => {
    expect((await chercherPersonnes(base.db, "CPAM@exemple", 5)).map(({ id }) => id)).toEqual(["cpam"]);
    expect((await chercherPersonnes(base.db, "ferrand", 5)).map(({ id }) => id)).toEqual(["porteur"]);
    expect(await chercherPersonnes(base.db, "%", 5)).toEqual([]);
    expect(await chercherPersonnes(base.db, "p_rteur", 5)).toEqual([]);
  });

  it("donne et retire une fonction, deux fois comme une", async () => {
    const poste = { utilisateurId: ACTEURS.lecteur.id, organisationId: "cpam-33", fonction: "roc" as const };
    await donnerFonction(base.db, poste);
    await donnerFonction(base.db, poste);
    expect((await affectationsDe(base.db, ACTEURS.lecteur.id)).map(({ corps }) => corps)).toEqual(["cpam"]);
    expect((await agentsDeLOrganisme(base.db, "cpam-33")).map(({ id }) => id)).toContain(ACTEURS.lecteur.id);
    expect(await retirerFonction(base.db, poste)).toBe(true);
    expect(await fonctionsDeLaPersonne(base.db, ACTEURS.lecteur.id)).toEqual([]);
  });

  it("ne perd jamais sa dernière personne, même si deux se retirent ensemble", async () => {
    const [a, b] = [ACTEURS.admin.id, ACTEURS.lecteur.id].map((utilisateurId) => ({
      utilisateurId,
      organisationId: "admin",
      fonction: "membre" as const,
    })) as [Parameters<typeof retirerFonction>[1], Parameters<typeof retirerFonction>[1]];
    expect(await retirerFonction(base.db, a)).toBe(false);
    await donnerFonction(base.db, b);
    const retraits = await Promise.all([retirerFonction(base.db, a), retirerFonction(base.db, b)]);
    expect([...retraits].sort()).toEqual([false, true]);
    expect(await agentsDeLOrganisme(base.db, "admin")).toHaveLength(1);
  });

  it("ajoute un organisme une fois, le corrige sans changer sa nature", async () => {
    const fiche = { nom: "MSA Landes", territoires: ["40"], adresse: "", telephone: "", courriel: "" };
    const id = randomUUID();
    expect(await ajouterOrganisme(base.db, { id, corps: "msa", ...fiche })).toBe(true);
    expect(await ajouterOrganisme(base.db, { id, corps: "msa", ...fiche })).toBe(false);
    const corrigee = { ...fiche, territoires: ["40", "64"], telephone: "05 58 00 00 00" };
    await corrigerOrganisme(base.db, id, corrigee, ACTEURS.admin);
    expect(await organismeParId(base.db, id)).toMatchObject({ corps: "msa", territoires: ["40", "64"] });
    expect((await exploitants(base.db)).map(({ nom }) => nom)).toEqual(["Administration du service"]);
  });
});

describe("les jetons", () => {
  it("se gardent une fois par formulaire et ne se révoquent que par leur personne", async () => {
    const utilisateurId = ACTEURS.porteur.id;
    const jeton = { id: randomUUID(), utilisateurId, nom: "export", secret: "s1" };
    expect(await garderJeton(base.db, jeton)).toBe(true);
    expect(await garderJeton(base.db, { ...jeton, secret: "s2" })).toBe(false);
    await revoquerJeton(base.db, ACTEURS.admin.id, jeton.id);
    expect(await jetonsActifs(base.db, utilisateurId)).toBe(1);
    await revoquerJeton(base.db, utilisateurId, jeton.id);
    expect(await jetonsActifs(base.db, utilisateurId)).toBe(0);
    expect((await jetonsDe(base.db, utilisateurId)).map(({ nom }) => nom)).toEqual(["export"]);
  });
});
