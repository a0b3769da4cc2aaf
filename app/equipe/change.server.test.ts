import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { acteurSur } from "#db/queries/actor.ts";
import { membresDe } from "#db/queries/team.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { composerEquipe, inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit } from "#test/fabriques/registre.ts";
import { changerMembre } from "./change.server.ts";

let base: Base;
let dossierId: string;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
  dossierId = (await dossierInscrit(base.db, { jusqua: "ouvert" })).id;
  await composerEquipe(base.db, dossierId);
});
afterAll(() => base.fermer());

const ELLE = ACTEURS.redacteur.id;
const envoyer = (...paires: [string, string][]) =>
  changerMembre(base.db, dossierId, new URLSearchParams([["membre", ELLE], ...paires]));
const perimetre = async () => (await acteurSur(base.db, ELLE, dossierId))?.perimetre;
const REFERENT: [string, string][] = [
  ["role", "redacteur"],
  ["portee", "confie"],
  ["mission", "prevention"],
];

describe("changer le rôle d’un membre", () => {
  it("confie une mission, que la personne retrouve avec sa qualité et l’équipe dans la liste", async () => {
    expect(await envoyer(...REFERENT)).toBeNull();
    const attendu = ["projetDeSante/prevention", "fiche.prevention/*", "rapportActivite/prevention"];
    expect(await perimetre()).toEqual(attendu);
    const liste = await membresDe(base.db, dossierId);
    expect(liste.find(({ id }) => id === ELLE)).toMatchObject({ role: "redacteur", perimetre: attendu });
  });

  it("refuse de ne rien confier, garde tout ce qui était choisi, et n’écrit rien", async () => {
    const avant = await perimetre();
    const reponse = await envoyer(["role", "redacteur"], ["portee", "confie"], ["mission", "inconnue"]);
    expect(reponse?.erreurs?.portee).toMatch(/Cochez au moins/);
    expect(reponse?.choix).toEqual({ role: "redacteur", portee: "confie", missions: [], sections: [] });
    expect(await perimetre()).toEqual(avant);
  });

  it.each<readonly [string, string]>([
    ["mission", "crise"],
    ["section", "budget"],
  ])("refuse « Partout » à côté d’une case cochée (%s), garde la case, et n’écrit rien", async (nom, valeur) => {
    await envoyer(...REFERENT);
    const avant = await perimetre();
    const reponse = await envoyer(["role", "redacteur"], ["portee", "partout"], [nom, valeur]);
    expect(reponse?.erreurs?.portee).toMatch(/laissé «\sPartout\s»/);
    expect(reponse?.choix).toMatchObject({ portee: "partout", [`${nom}s`]: [valeur] });
    expect(await perimetre()).toEqual(avant);
  });

  it("rend tout à qui rédige partout, et n’a pas de périmètre pour les autres rôles", async () => {
    await envoyer(...REFERENT);
    expect(await envoyer(["role", "redacteur"], ["portee", "partout"])).toBeNull();
    expect(await perimetre()).toBeNull();
    await envoyer(...REFERENT);
    expect(await envoyer(["role", "coordinateur"], ["portee", "confie"], ["mission", "prevention"])).toBeNull();
    expect(await perimetre()).toBeNull();
    expect(await envoyer(["role", "redacteur"])).toBeNull();
  });

  it.each(["", "porteur", "admin"])("refuse le rôle « %s »", async (role) => {
    expect((await envoyer(["role", role]))?.erreurs?.nouveauRole).toMatch(/Choisissez/);
  });

  it("dit que l’équipe a changé quand la personne n’y est plus, ou que seul un acte la change", async () => {
    for (const membre of ["inconnu", ACTEURS.porteur.id, ACTEURS["ars.instructeur"].id]) {
      const reponse = await changerMembre(base.db, dossierId, new URLSearchParams([["membre", membre], ...REFERENT]));
      expect(reponse?.alerte).toMatch(/recommencez/);
      expect(reponse?.choix?.missions).toEqual(["prevention"]);
    }
  });
});
