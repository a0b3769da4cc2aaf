import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { Entretien, UN_MOMENT } from "#app/direct/upkeep.server.ts";
import { genreDe } from "#app/notifications/genre.ts";
import { type Document, documentDe, enregistrerSection } from "#db/queries/documents.ts";
import { lieuDeLaParole } from "#db/queries/tell.ts";
import { notifications } from "#db/schema/notices.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { ouvrir } from "#test/fabriques/registre.ts";
import { LETTRE_INTENTION } from "#workflows/modeles/lettre-intention/index.ts";
import type { Champ, Section } from "#workflows/modeles/modele.ts";

const { code: modele, version: modeleVersion } = LETTRE_INTENTION;
const estLongue = ({ nature }: Champ) => nature === "texteLong";
const section = LETTRE_INTENTION.sections.find(({ champs }) => champs.some(estLongue)) as Section;
const champ = section.champs.find(estLongue) as Champ;
const nommer = ({ id, nom }: { id: string; nom: string }) => `@[${nom}](membre:${id})`;
const { porteur, coordinateur, redacteur } = ACTEURS;
const agent = ACTEURS["ars.instructeur"];

let base: Base;
let dossierId: string;
let document: Document;
let version = 0;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
});
beforeEach(async () => {
  dossierId = await ouvrir(base.db);
  document = await documentDe(base.db, { dossierId, modele, modeleVersion, rang: 1 });
  version = 0;
});
afterAll(() => base?.fermer());

const ecrire = async (texte: string, par = porteur) => {
  const contenu = { [champ.code]: texte };
  await enregistrerSection(base.db, {
    ...{ documentId: document.id, code: section.code, contenu, versionLue: version },
    par: { id: par.id, nom: par.nom },
  });
  version += 1;
};
const entretien = () => new Entretien(base.db, document, LETTRE_INTENTION);
const prevenus = async () => base.db.select().from(notifications).where(eq(notifications.dossierId, dossierId));
const mentionnes = async () =>
  (await prevenus()).filter(({ cle }) => cle.startsWith("parole:mention:")).map(({ destinataireId }) => destinataireId);

describe("un collègue nommé dans un texte qui s’écrit", () => {
  it("l’apprend une fois, quand plus personne n’écrit, et le lit avec les commentaires", async () => {
    await ecrire(`À voir avec ${nommer(coordinateur)} et ${nommer(redacteur)}, puis ${nommer(coordinateur)}.`);
    for (let fois = 0; fois < 2; fois += 1) await entretien().finir();
    expect((await mentionnes()).sort()).toEqual([coordinateur.id, redacteur.id].sort());
    const dite = (await prevenus()).find(({ cle }) => cle.startsWith("parole:mention:"));
    expect(dite?.titre).toMatch(/^Le texte «\s.+\s» vous mentionne$/);
    expect(dite?.texte).toContain(section.titre);
    expect(dite && genreDe({ ...dite, qualite: "redacteur" })).toBe("echange");
    expect(lieuDeLaParole(dite?.cle ?? "")).toBeUndefined();
  });

  it("l’apprend aussi pendant que l’on écrit encore, un moment après", async () => {
    await ecrire(nommer(redacteur));
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      entretien().compter(1);
      vi.advanceTimersByTime(UN_MOMENT);
    } finally {
      vi.useRealTimers();
    }
    await vi.waitFor(async () => expect(await mentionnes()).toEqual([redacteur.id]), { timeout: 20_000 });
  });

  it("n’est prévenu ni de ce qu’il vient d’écrire, ni hors de l’équipe, ni sans être nommé", async () => {
    await ecrire(`${nommer(redacteur)}, ${nommer(agent)}, @${coordinateur.nom}`, redacteur);
    await entretien().finir();
    expect(await mentionnes()).toEqual([]);
  });
});
