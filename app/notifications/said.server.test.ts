import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { resumer } from "#app/courriels/digest.server.ts";
import { filDesActes } from "#app/dossier/acts-view.ts";
import { ecrireMessage } from "#app/salles/write.server.ts";
import { lireJournal } from "#db/journal.ts";
import { filsDe } from "#db/queries/comments.ts";
import { lecturesDe } from "#db/queries/notices.ts";
import { garderPreferences } from "#db/queries/preferences.ts";
import type { Visibilite } from "#db/schema/comments.ts";
import { courriels } from "#db/schema/journal.ts";
import { notifications } from "#db/schema/notices.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { commente } from "#test/fabriques/commentaire.ts";
import { geste } from "#test/fabriques/geste.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit } from "#test/fabriques/registre.ts";
import { versionFigee } from "#test/fabriques/version.ts";
import type { Qualite } from "#workflows/acteur.ts";
import type { Salle } from "#workflows/salles/rooms.ts";
import { filDe } from "./thread-link.ts";

/** Written in a room or a comment: no notification and no letter ever holds it. */
const SECRET = "Zygobudget";
const EQUIPE: Qualite[] = ["porteur", "coporteur", "coordinateur", "redacteur", "lecteur"];
const AUTORITES: Qualite[] = ["ars.instructeur", "ars.signataire", "ars.delegation", "cpam.roc", "cpam.direction"];
let base: Base;
let dossierId: string;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
});
beforeEach(async () => {
  dossierId = (await dossierInscrit(base.db, { jusqua: "projetComplet" })).id;
});
afterAll(() => base?.fermer());

const ecrire = (qui: Qualite, salle: Salle, texte = SECRET) =>
  ecrireMessage({ db: base.db, dossierId, acteur: ACTEURS[qui], salle }, new URLSearchParams({ texte, cle: "a" }));
const dites = async () =>
  (await base.db.select().from(notifications).where(eq(notifications.dossierId, dossierId))).filter(({ type }) =>
    ["message", "commentaire"].includes(type),
  );
const prevenus = async () => (await dites()).map(({ destinataireId }) => destinataireId).sort();
const ids = (qualites: readonly Qualite[], sauf: Qualite) =>
  qualites
    .filter((qui) => qui !== sauf)
    .map((qui) => ACTEURS[qui].id)
    .sort();

describe("un message prévient ceux qui le liront", () => {
  it.each<[Salle, Qualite, readonly Qualite[], string]>([
    ["partagee", "porteur", [...EQUIPE, ...AUTORITES], "Un message dans l’espace des trois parties"],
    ["partagee", "cpam.roc", [...EQUIPE, ...AUTORITES], "Un message dans l’espace des trois parties"],
    ["privee", "ars.instructeur", AUTORITES, "Un message dans l’espace ARS–CPAM"],
  ])("salle %s, écrit par %s", async (salle, qui, lisent, titre) => {
    for (let fois = 0; fois < 2; fois += 1) await ecrire(qui, salle);
    expect(await prevenus()).toEqual(ids(lisent, qui));
    expect(new Set((await dites()).map(({ nature, titre }) => `${nature} ${titre}`))).toEqual(
      new Set([`information ${titre}`]),
    );
    if (salle === "privee") expect(new Set((await dites()).map(({ texte }) => texte))).toEqual(new Set([""]));
  });
});

describe("un commentaire prévient ceux qui le liront", () => {
  it.each<[Visibilite, Qualite, readonly Qualite[]]>([
    ["tous", "ars.instructeur", [...EQUIPE, ...AUTORITES]],
    ["equipe", "redacteur", EQUIPE],
    ["autorites", "cpam.roc", AUTORITES],
  ])("visible de %s, écrit par %s", async (visibilite, qui, lisent) => {
    const version = await versionFigee(base.db, dossierId);
    const champs = { geste: "commenter", champ: "prevention.risquesEtPublics", texte: SECRET, visibilite, cle: "c" };
    for (let fois = 0; fois < 2; fois += 1) await geste(base.db, version, qui, champs);
    expect(await prevenus()).toEqual(ids(lisent, qui));
    const [fil] = await filsDe(base.db, { dossierId }, { depot: ["tous", "equipe", "autorites"], travail: [] });
    const lien = { adresse: `/versions/${version.id}#commentaire-${fil?.id}`, mots: "Lire le commentaire" };
    expect(filDe(dossierId, (await dites())[0]?.cle ?? "")).toEqual(lien);
  });

  it("une réponse aussi, à celui qui a commenté comme aux autres", async () => {
    const version = await versionFigee(base.db, dossierId);
    const commentaire = await commente(base.db, version, { visibilite: "autorites", par: "cpam.roc" });
    await geste(base.db, version, "ars.instructeur", { geste: "repondre", commentaire, texte: SECRET, cle: "r" });
    expect(await prevenus()).toEqual(ids(AUTORITES, "ars.instructeur"));
  });
});

describe("ce qui se dit à côté des actes reste à ceux qui le lisent", () => {
  it("ne part jamais tout de suite, même à qui veut tout tout de suite ; le courriel du jour le compte", async () => {
    await garderPreferences(base.db, "cpam", { echange: "immediat", dossier: "immediat" });
    await garderPreferences(base.db, "ars-direction", { echange: "jamais" });
    const lettres = async () =>
      (await base.db.select().from(courriels)).filter(({ texte }) => texte.includes(dossierId));
    const avant = (await lettres()).length;
    await ecrire("ars.instructeur", "privee", `${SECRET} un`);
    await ecrire("ars.instructeur", "privee", `${SECRET} deux`);
    expect(await lettres()).toHaveLength(avant);
    await resumer(base.db, new Date(Date.now() + 86_400_000));
    const duJour = (await lettres()).filter(({ cle }) => cle.startsWith("resume:"));
    const deLa = (qui: string) => duJour.find(({ cle }) => cle.startsWith(`resume:${qui}:`))?.texte ?? "";
    expect(deLa("cpam")).toContain("- Un message dans l’espace ARS–CPAM (2)");
    for (const qui of ["ars-direction", "porteur", "lecture", "msa"]) expect(deLa(qui)).not.toContain("espace");
  });

  it("aucun de ses mots n’est dans une notification ni une lettre, et le journal n’en dit rien", async () => {
    await ecrire("ars.instructeur", "privee");
    await ecrire("porteur", "partagee");
    const tout = [await base.db.select().from(notifications), await base.db.select().from(courriels)];
    expect(JSON.stringify(tout)).not.toContain(SECRET);
    const lectures = await lecturesDe(base.db, dossierId);
    expect(lectures.filter(({ type }) => type === "message")).toEqual([]);
    expect(JSON.stringify(filDesActes(await lireJournal(base.db, dossierId), lectures))).not.toContain("espace");
  });
});
