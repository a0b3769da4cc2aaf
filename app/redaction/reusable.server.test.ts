import { afterAll, beforeAll, expect, it } from "vitest";
import { documentDe, enregistrerSection } from "#db/queries/documents.ts";
import { lireFlux } from "#db/queries/stream.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit, ouvrir } from "#test/fabriques/registre.ts";
import type { Acteur } from "#workflows/acteur.ts";
import { modeleDe } from "#workflows/modeles/registry.ts";
import { reutilisablesPour } from "./reusable.server.ts";

let base: Base;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
});
afterAll(() => base.fermer());

const modele = (code: string) => {
  const trouve = modeleDe(code);
  if (!trouve) throw new Error(`No template ${code}`);
  return trouve;
};
/** The section of a template that holds a block of this kind. */
const sectionAvec = (code: string, genre: string) => {
  const section = modele(code).sections.find(({ champs }) => champs.some(({ lignes }) => lignes?.genre === genre));
  const champ = section?.champs.find(({ lignes }) => lignes?.genre === genre);
  if (!section || !champ) throw new Error(`No ${genre} in ${code}`);
  return { section, champ };
};

async function proposees(par: Acteur, dossierId: string, code: string, genre: string) {
  const flux = await lireFlux(base.db, dossierId);
  if (!flux) throw new Error("No such file");
  const document = await documentDe(base.db, { dossierId, modele: code, modeleVersion: modele(code).version, rang: 1 });
  const ouvert = { db: base.db, id: dossierId, acteur: par, dossier: flux.dossier };
  return reutilisablesPour({ ouvert, document } as never, sectionAvec(code, genre).section);
}

it("les fiches des autres documents se proposent, avec leur titre et d’où elles viennent ; celles d’ici non", async () => {
  const { id: dossierId } = await dossierInscrit(base.db, { jusqua: "lettreValidee" });
  for (const code of ["fiche.prevention", "fiche.parcours"]) {
    const { section, champ } = sectionAvec(code, "ficheAction");
    const document = await documentDe(base.db, {
      dossierId,
      modele: code,
      modeleVersion: modele(code).version,
      rang: 1,
    });
    const ligne = { id: `l-${code.slice(6)}`, titre: `Action de ${code}`, objectif: "Mieux" };
    const contenu = { [champ.code]: JSON.stringify([ligne]) };
    const par = ACTEURS.porteur;
    await enregistrerSection(base.db, { documentId: document.id, code: section.code, contenu, versionLue: 0, par });
  }
  const { champ } = sectionAvec("fiche.prevention", "ficheAction");
  expect(await proposees(ACTEURS.redacteur, dossierId, "fiche.prevention", "ficheAction")).toEqual([
    {
      champ: champ.code,
      depuis: modele("fiche.parcours").titre,
      titre: "Action de fiche.parcours",
      ligne: { id: "l-parcours", titre: "Action de fiche.parcours", objectif: "Mieux" },
    },
  ]);
  // Whoever may not read those drafts is shown nothing of them.
  expect(await proposees(ACTEURS["ars.instructeur"], dossierId, "fiche.prevention", "ficheAction")).toEqual([]);
});

it("celles des autres sections du même document aussi, avec le titre de leur section ; celles de cette section non", async () => {
  const { id: dossierId } = await dossierInscrit(base.db, { jusqua: "lettreValidee" });
  const [ici, la] = modele("projetDeSante").sections.filter(({ champs }) =>
    champs.some(({ lignes }) => lignes?.genre === "ficheAction"),
  );
  if (!ici || !la) throw new Error("No two sections of fiches action");
  const { version: modeleVersion } = modele("projetDeSante");
  const document = await documentDe(base.db, { dossierId, modele: "projetDeSante", modeleVersion, rang: 1 });
  for (const { code, champs } of [ici, la]) {
    const champ = champs.find(({ lignes }) => lignes?.genre === "ficheAction")?.code ?? "";
    const contenu = { [champ]: JSON.stringify([{ id: `l-${code}`, titre: `Action de ${code}` }]) };
    const par = ACTEURS.porteur;
    await enregistrerSection(base.db, { documentId: document.id, code, contenu, versionLue: 0, par });
  }
  const lues = await proposees(ACTEURS.porteur, dossierId, "projetDeSante", "ficheAction");
  expect(lues.map(({ titre, depuis }) => [titre, depuis])).toEqual([[`Action de ${la.code}`, la.titre]]);
});

it("un document sans bloc de ce genre n’en propose pas", async () => {
  const dossierId = await ouvrir(base.db);
  expect(await proposees(ACTEURS.porteur, dossierId, "lettreIntention", "membres")).toEqual([]);
});
