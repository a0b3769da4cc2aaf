import { and, eq, like } from "drizzle-orm";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { preparer } from "#app/actes/prepare.server.ts";
import { renvoyer, transmettre } from "#app/actes/prepared.server.ts";
import { LENDEMAIN, service } from "#app/api/test-client.ts";
import { filDesActes } from "#app/dossier/acts-view.ts";
import { lireJournal } from "#db/journal.ts";
import { inscrireDelegation } from "#db/queries/delegations.ts";
import { lecturesDe, noterLecture } from "#db/queries/notices.ts";
import { garderPreferences } from "#db/queries/preferences.ts";
import { courriels } from "#db/schema/journal.ts";
import { notifications } from "#db/schema/notices.ts";
import { delegations } from "#db/schema/rooms.ts";
import { dossierInscrit, type proposer as Proposer, proposer } from "#test/fabriques/registre.ts";
import { filDe } from "./thread-link.ts";

const SECRET = "Zygomotif";
const A_SIGNER = "Décision préparée, à signer\u00a0: s’opposer au projet de santé";
const A_REPRENDRE = "Décision renvoyée, à reprendre\u00a0: s’opposer au projet de santé";
const chez = service();
let id = "";
let version = 0;
beforeEach(async () => {
  await chez.db.delete(delegations);
  ({ id, version } = await dossierInscrit(chez.db, { jusqua: "projetComplet" }));
});

const ouvrir = (qui: string, acte = "opposition-notifiee") =>
  preparer(
    new Request(`http://localhost/dossiers/${id}/${acte}`, { headers: { authorization: `Bearer ${chez.jeton[qui]}` } }),
    { id, acte },
  );
const transmettrePar = async (motivation = SECRET, acte?: string) =>
  transmettre(await ouvrir("ars", acte), { motivation: [motivation] }, version);
const renvoyerPar = async (raison = SECRET) => renvoyer(await ouvrir("ars-direction"), raison);
const decider = (type: Parameters<typeof Proposer>[2]) => proposer(chez.db, id, type, { versionVue: version });
const deLaPreparation = and(like(notifications.cle, "preparation:%"));
const dites = async () =>
  (
    await chez.db
      .select()
      .from(notifications)
      .where(and(deLaPreparation, eq(notifications.dossierId, id)))
  )
    .map(({ destinataireId, nature, titre, faiteLe }) =>
      [destinataireId, nature, titre, faiteLe ? "faite" : "reste"].join(", "),
    )
    .sort();
const lettres = async () =>
  (await chez.db.select().from(courriels).where(eq(courriels.dossierId, id))).filter(({ cle }) =>
    cle.startsWith("preparation:"),
  );

describe("une décision préparée appelle une signature", () => {
  it("transmise deux fois, elle est dite une fois à qui signe, et à personne d’autre d’aucune qualité", async () => {
    for (let fois = 0; fois < 2; fois += 1) expect(await transmettrePar()).toBe(true);
    expect(await dites()).toEqual([`ars-direction, a-faire, ${A_SIGNER}, reste`]);
    const [lettre, ...autres] = await lettres();
    expect([lettre?.destinataire, autres]).toEqual(["ars-direction@exemple.fr", []]);
    expect(lettre?.texte).toContain(`/dossiers/${id}/opposition-notifiee`);
    const [notice] = await chez.db
      .select()
      .from(notifications)
      .where(and(deLaPreparation, eq(notifications.dossierId, id)));
    expect(filDe(id, notice?.cle ?? "")).toEqual({
      ...{ adresse: `/dossiers/${id}/opposition-notifiee`, mots: "Ouvrir la décision" },
    });
  });

  it("qui a reçu délégation est appelé dans ses jours, et pas après", async () => {
    const commun = { organisationId: "ars-75", delegataireId: "dd-ars", delegant: "Marc Delmas", acte: "Arrêté 1" };
    await inscrireDelegation(chez.db, {
      id: "a",
      ...commun,
      du: "2026-03-16",
      au: "2026-03-16",
      inscriteParId: "admin",
    });
    const passee = { delegataireId: "msa", du: "2026-03-01", au: "2026-03-15", inscriteParId: "admin" };
    await inscrireDelegation(chez.db, { id: "b", ...commun, ...passee });
    await transmettrePar();
    expect((await dites()).map((dite) => dite.split(",")[0])).toEqual(["ars-direction", "dd-ars"]);
  });

  it("qui ne veut pas de courriel n’en reçoit pas, et la trouve dans ses notifications", async () => {
    await garderPreferences(chez.db, "ars-direction", { preparation: "jamais" });
    await transmettrePar();
    expect([(await dites()).length, await lettres()]).toEqual([1, []]);
    await garderPreferences(chez.db, "ars-direction", { preparation: "immediat" });
  });

  it("ni son texte ni ce qui est à reprendre ne sont écrits ; le journal et la preuve n’en savent rien", async () => {
    await transmettrePar();
    await renvoyerPar();
    await noterLecture(chez.db, "ars-direction", id, { faits: [version] });
    const tout = [await chez.db.select().from(notifications), await chez.db.select().from(courriels)];
    expect(JSON.stringify(tout)).not.toContain(SECRET);
    const lectures = await lecturesDe(chez.db, id);
    expect(lectures.filter(({ type }) => type === "preparation")).toEqual([]);
    expect(JSON.stringify(filDesActes(await lireJournal(chez.db, id), lectures))).not.toContain("préparée");
  });
});

describe("ce qu’elle demande s’efface", () => {
  it("renvoyée, elle revient à qui l’a préparée ; transmise à nouveau, à qui signe", async () => {
    await transmettrePar();
    for (let fois = 0; fois < 2; fois += 1) expect(await renvoyerPar()).toBeNull();
    expect(await dites()).toEqual([
      `ars, a-faire, ${A_REPRENDRE}, reste`,
      `ars-direction, a-faire, ${A_SIGNER}, faite`,
    ]);
    expect(await lettres()).toHaveLength(2);
    vi.setSystemTime(new Date(LENDEMAIN.getTime() + 3_600_000));
    await transmettrePar("autrement");
    vi.setSystemTime(LENDEMAIN);
    expect((await dites()).filter((dite) => dite.endsWith("reste"))).toEqual([
      `ars-direction, a-faire, ${A_SIGNER}, reste`,
    ]);
  });

  it.each([
    ["rendue", "OppositionNotifiee"],
    ["décidée autrement", "ProjetDeSanteValide"],
    ["le dossier abandonné", "DossierAbandonne"],
  ] as const)("%s", async (_quoi, type) => {
    await transmettrePar();
    await transmettrePar("", "projet-de-sante-valide");
    await decider(type);
    expect((await dites()).filter((dite) => dite.endsWith("reste"))).toEqual([]);
    expect(await transmettrePar().catch((refus: Response) => refus.status)).toBe(false);
  });

  it("un acte qui ne décide rien la laisse", async () => {
    await transmettrePar();
    await decider("CorrectionsDemandees");
    expect(await dites()).toEqual([`ars-direction, a-faire, ${A_SIGNER}, reste`]);
  });
});
