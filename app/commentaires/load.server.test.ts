import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { poserReponse } from "#db/queries/comments.ts";
import { documentDe } from "#db/queries/documents.ts";
import { lireFlux } from "#db/queries/stream.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { commente } from "#test/fabriques/commentaire.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit } from "#test/fabriques/registre.ts";
import { REPONSES, versionFigee } from "#test/fabriques/version.ts";
import { QUALITES, type Qualite } from "#workflows/acteur.ts";
import { modeleDe } from "#workflows/modeles/registry.ts";
import { commentairesDeVersion, commentairesDuDocument } from "./load.server.ts";
import { choixDeCommentaires, reponsesAttendues } from "./request.server.ts";

const SECRETS = { equipe: "mot-de-l-equipe", autorites: "mot-des-autorites" };
let base: Base;
let dossierId: string;
let depot: Awaited<ReturnType<typeof versionFigee>>;
let travail: typeof depot;
let suite: typeof depot;
beforeAll(async () => {
  base = await baseDeTest();
  const { db } = base;
  await inscrirePersonnes(db);
  dossierId = (await dossierInscrit(db, { jusqua: "projetComplet" })).id;
  depot = await versionFigee(db, dossierId, { figeeLe: new Date("2026-03-01T10:00:00Z") });
  travail = await versionFigee(db, dossierId, { nature: "travail" });
  const corrige = { ...REPONSES, "prevention.actionsDePrevention": "Trois journées par an." };
  suite = await versionFigee(db, dossierId, { reponses: corrige, figeeLe: new Date("2026-03-20T10:00:00Z") });
  await commente(db, depot, { visibilite: "equipe", par: "redacteur", texte: `Entre nous : ${SECRETS.equipe}` });
  const prive = await commente(db, depot, { visibilite: "autorites", texte: `Entre nous : ${SECRETS.autorites}` });
  const auteur = { auteurId: "cpam", auteur: ACTEURS["cpam.roc"].nom, qualite: "cpam.roc" };
  await poserReponse(db, { id: "r-privee", commentaireId: prive, texte: `Oui, ${SECRETS.autorites}`, ...auteur });
  await commente(db, travail, { visibilite: "equipe", par: "porteur", texte: `Au brouillon : ${SECRETS.equipe}` });
});
afterAll(() => base.fermer());

/** Everything the loaders of comments answer to a person about the projet de santé. */
async function toutCeQueLit(qualite: Qualite): Promise<string> {
  const { db } = base;
  const modele = modeleDe("projetDeSante");
  const document = await documentDe(db, { dossierId, modele: "projetDeSante", modeleVersion: "", rang: 1 });
  const flux = await lireFlux(db, dossierId);
  if (!modele || !flux) throw new Error("The file is not there");
  const acteur = ACTEURS[qualite];
  return JSON.stringify([
    await commentairesDeVersion(db, depot, acteur),
    await commentairesDeVersion(db, travail, acteur),
    await commentairesDeVersion(db, suite, acteur),
    await commentairesDuDocument(db, document, acteur, { modele, section: "prevention" }),
    await choixDeCommentaires(db, dossierId, "projetDeSante"),
    await reponsesAttendues(db, dossierId, flux.dossier, "projetDeSante"),
  ]);
}

describe("ce qui est dit en privé", () => {
  it.each(QUALITES)("n’arrive à %s que si cette qualité le lit", async (qualite) => {
    const lu = await toutCeQueLit(qualite);
    const equipe = ["porteur", "coporteur", "coordinateur", "redacteur", "lecteur"].includes(qualite);
    expect(lu.includes(SECRETS.equipe)).toBe(equipe);
    expect(lu.includes(SECRETS.autorites)).toBe(qualite.startsWith("ars.") || qualite.startsWith("cpam."));
  });
});

describe("les commentaires d’une version", () => {
  const vue = (version: typeof depot, qualite: Qualite = "ars.instructeur") =>
    commentairesDeVersion(base.db, version, ACTEURS[qualite]);

  it("suivent l’ordre du texte : section, question, passage", async () => {
    const { id } = await dossierInscrit(base.db, { jusqua: "projetDepose" });
    const version = await versionFigee(base.db, id);
    const sur = (section: string, champ: string, debut = 0) =>
      commente(base.db, version, { section, champ, debut, texte: `${section}.${champ} ${debut}` });
    await sur("budget", "ressourcesHumaines");
    await sur("prevention", "risquesEtPublics", 40);
    await sur("prevention", "actionsDePrevention");
    await sur("prevention", "risquesEtPublics", 3);
    await sur("disparue", "question");
    expect((await vue(version)).fils.map(({ morceaux }) => morceaux[0]?.texte)).toEqual([
      "prevention.risquesEtPublics 3",
      "prevention.risquesEtPublics 40",
      "prevention.actionsDePrevention 0",
      "budget.ressourcesHumaines 0",
      "disparue.question 0",
    ]);
  });

  it("ceux d’avant qui ne sont pas clos restent sous les yeux, avec leur citation, changée ou non", async () => {
    const { id } = await dossierInscrit(base.db, { jusqua: "projetDepose" });
    const premiere = await versionFigee(base.db, id, { figeeLe: new Date("2026-03-01T10:00:00Z") });
    const corrige = { ...REPONSES, "prevention.actionsDePrevention": "Trois journées par an." };
    const seconde = await versionFigee(base.db, id, { reponses: corrige, figeeLe: new Date("2026-03-20T10:00:00Z") });
    const citation = "Deux journées par an";
    const change = await commente(base.db, premiere, { champ: "actionsDePrevention", citation, etat: "resolu" });
    const reste = await commente(base.db, premiere, { citation: "trop bas", debut: 38 });
    const clos = await commente(base.db, premiere, { etat: "clos" });
    await commente(base.db, seconde, {});
    const { anterieurs, closAvant, fils } = await vue(seconde);
    expect(anterieurs.map(({ id, citation, change, version }) => [id, citation, change, version])).toEqual([
      [reste, "trop bas", false, "la version 1"],
      [change, citation, true, "la version 1"],
    ]);
    expect(fils).toHaveLength(1);
    expect(closAvant.map(({ id }) => id)).toEqual([clos]);
    expect(await vue(premiere)).toMatchObject({ anterieurs: [], closAvant: [] });
  });

  it("offrent d’écrire à qui le peut, et de mentionner qui les lira", async () => {
    const offerts = async (qualite: Qualite) => (await vue(depot, qualite)).choix.map(({ libelle }) => libelle);
    expect(await offerts("ars.instructeur")).toEqual(["Visible de tous", "Non visible de la CPTS"]);
    expect(await offerts("lecteur")).toEqual(["Visible de tous", "Visible de l’équipe projet seule"]);
    expect(await offerts("msa")).toEqual([]);
    const noms = async (qualite: Qualite) => (await vue(depot, qualite)).personnes.map(({ nom }) => nom);
    expect(await noms("cpam.roc")).toContain("Jean Perrin");
    // The team only meets the agents who have acted on its file.
    expect(await noms("porteur")).toEqual(expect.arrayContaining(["Inès Moreau", "Hélène Vidal"]));
    expect(await noms("porteur")).not.toContain("Jean Perrin");
    expect((await vue(travail, "porteur")).personnes.map(({ nom }) => nom)).not.toContain("Hélène Vidal");
  });
});
