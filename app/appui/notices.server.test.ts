import { and, eq, like } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { service } from "#app/api/test-client.ts";
import { lecturesDe, noterLecture } from "#db/queries/notices.ts";
import { garderPreferences } from "#db/queries/preferences.ts";
import { equipes } from "#db/schema/files.ts";
import { courriels } from "#db/schema/journal.ts";
import { notifications } from "#db/schema/notices.ts";
import { dossierInscrit, proposer } from "#test/fabriques/registre.ts";
import { visiteur } from "./test-visit.ts";

const chez = service();
const visiter = visiteur(chez);
let dossier = "";
let version = 0;
let demande = "";
beforeEach(async () => {
  ({ id: dossier, version } = await dossierInscrit(chez.db, { jusqua: "contratPropose" }));
  const envoi = { cle: "a", objet: "financier", organisme: "cpam-33", question: "Quand vient le solde ?" };
  const { vers } = await visiter("coordination", "fichier", { id: dossier }, envoi);
  demande = /appui\/(\w+)/.exec(vers)?.[1] ?? "";
});
const fil = (qui: string, champs: Record<string, string>) => visiter(qui, "fil", { id: dossier, demande }, champs);
const deuxFois = (dite: string) => [dite, dite];
const dites = async () =>
  (
    await chez.db
      .select()
      .from(notifications)
      .where(like(notifications.cle, `appui:${demande}:%`))
  ).map(({ destinataireId, nature, titre, faiteLe, ouverteLe }) =>
    [destinataireId, nature, titre, faiteLe && "faite", ouverteLe && "lue"].filter(Boolean).join(", "),
  );

describe("ce qui est dit d’une demande d’appui", () => {
  it("un acte du dossier ne l’efface pas, ouvrir le dossier ne la lit pas, le journal et la preuve n’en savent rien", async () => {
    const avant = (await lecturesDe(chez.db, dossier)).length;
    await proposer(chez.db, dossier, "ContratArrete", { versionVue: version });
    await noterLecture(chez.db, "cpam", dossier);
    expect(await dites()).toEqual(["cpam, a-faire, Appui financier"]);
    const lectures = await lecturesDe(chez.db, dossier);
    expect(lectures.length).toBeGreaterThan(avant);
    expect(lectures.filter(({ type }) => type === "appui")).toEqual([]);
  });

  it("répondre à plusieurs en même temps ne la dit qu’une fois chacun", async () => {
    await Promise.all([
      ...[1, 2].map(() => fil("cpam", { cle: "b", texte: "En décembre." })),
      fil("cpam-direction", { cle: "c", texte: "Le 10 décembre." }),
    ]);
    expect((await dites()).sort()).toEqual([
      ...deuxFois("coordination, information, Appui financier, réponse reçue"),
      ...deuxFois("coporteur, information, Appui financier, réponse reçue"),
      "cpam, a-faire, Appui financier, faite",
      ...deuxFois("porteur, information, Appui financier, réponse reçue"),
    ]);
  });

  it("dit de qui vient la réponse, et aux meneurs qui l’avait demandée", async () => {
    await fil("cpam", { cle: "b", texte: "En décembre." });
    const textes = await chez.db
      .select({ qui: notifications.destinataireId, texte: notifications.texte })
      .from(notifications)
      .where(and(like(notifications.cle, `appui:${demande}:%`), eq(notifications.nature, "information")));
    expect(Object.fromEntries(textes.map(({ qui, texte }) => [qui, texte]))).toEqual({
      coordination: "De\u00a0: CPAM de la Gironde.",
      porteur: "Demande faite par Inès Moreau. De\u00a0: CPAM de la Gironde.",
      coporteur: "Demande faite par Inès Moreau. De\u00a0: CPAM de la Gironde.",
    });
  });

  it("close par l’organisme, l’équipe le sait ; close deux fois, une fois", async () => {
    await fil("cpam", { cle: "b", texte: "En décembre." });
    for (let fois = 0; fois < 2; fois += 1) await fil("cpam", { intention: "clore" });
    expect((await dites()).sort()).toEqual([
      "coordination, information, Appui financier, demande close",
      "coordination, information, Appui financier, réponse reçue",
      "coporteur, information, Appui financier, demande close",
      "coporteur, information, Appui financier, réponse reçue",
      "cpam, a-faire, Appui financier, faite",
      "porteur, information, Appui financier, demande close",
      "porteur, information, Appui financier, réponse reçue",
    ]);
  });

  it("qui a demandé a quitté l’équipe : ceux qui la mènent sont prévenus", async () => {
    await chez.db.delete(equipes).where(eq(equipes.utilisateurId, "coordination"));
    await fil("cpam", { cle: "b", texte: "En décembre." });
    const prevenus = (await dites()).filter((dite) => dite.includes("information"));
    expect(prevenus.map((dite) => dite.split(",")[0]).sort()).toEqual(["coporteur", "porteur"]);
  });

  it("aucun courriel de son propre chef ; choisi, il part, sans rien de ce qui est écrit", async () => {
    const lettres = () =>
      chez.db
        .select()
        .from(courriels)
        .where(like(courriels.cle, `appui:${demande}:%`));
    expect(await lettres()).toEqual([]);
    await garderPreferences(chez.db, "cpam", { appui: "immediat" });
    await fil("porteur", { cle: "d", texte: "Une précision secrète." });
    const [lettre, ...autres] = await lettres();
    expect([lettre?.destinataire, autres]).toEqual(["cpam@exemple.fr", []]);
    expect(lettre?.sujet).toContain("Appui financier");
    expect(lettre?.texte).not.toMatch(/secrète|solde/);
    await garderPreferences(chez.db, "cpam", { appui: "quotidien" });
  });
});
