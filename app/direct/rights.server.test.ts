import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { annoncerDossier } from "#db/queries/live.ts";
import { changerRole, retirerMembre } from "#db/queries/team.ts";
import { equipes } from "#db/schema/files.ts";
import { ecritures } from "#db/schema/live.ts";
import { sessions } from "#db/schema/people.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { element, mots } from "#test/fabriques/contrefacons.ts";
import { type ServeurDirect, servir } from "#test/fabriques/direct.ts";
import { type Histoire, JOUR } from "#test/fabriques/dossier.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import type { Plume } from "#test/fabriques/plume.ts";
import { aLaPlume, enEcriture } from "#test/fabriques/projet.ts";
import { instantDe, proposer } from "#test/fabriques/registre.ts";

let base: Base;
let serveur: ServeurDirect;
beforeAll(async () => {
  // The day of the histories: the calendar would otherwise decide what was left waiting.
  vi.useFakeTimers({ now: instantDe(JOUR), toFake: ["Date"] });
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
  serveur = await servir(base);
});
afterAll(async () => {
  vi.useRealTimers();
  await serveur?.arreter();
  await base?.fermer();
});

type Qui = "porteur" | "coordinateur" | "redacteur" | "lecteur";
async function devant(qui: Qui, jusqua: Histoire = "ouvert", code = "lettreIntention") {
  const ecrit = await enEcriture(base.db, jusqua, code);
  return { ...ecrit, plume: await aLaPlume(base, serveur, ecrit.document.id, qui) };
}
const dire = (plume: Plume, nom: string, texte: string) =>
  plume.doc.getXmlFragment(nom).insert(0, [element("paragraph", mots(texte))]);

describe("ce que chacun peut écrire, dit à l’ouverture", () => {
  it.each<[Qui, Histoire, string, boolean]>([
    ["porteur", "ouvert", "lettreIntention", true],
    ["coordinateur", "ouvert", "lettreIntention", true],
    ["redacteur", "ouvert", "lettreIntention", true],
    ["lecteur", "ouvert", "lettreIntention", false],
    ["redacteur", "lettreDeposee", "lettreIntention", false],
    ["redacteur", "lettreValidee", "projetDeSante", true],
    ["redacteur", "projetDepose", "projetDeSante", false],
    ["redacteur", "projetACorriger", "projetDeSante", true],
  ])("%s, %s, %s : %s", async (qui, jusqua, code, ecrit) => {
    const { plume, modele } = await devant(qui, jusqua, code);
    expect(plume.droits?.ecrit).toBe(ecrit);
    expect(plume.droits?.sections.length).toBe(ecrit ? modele.sections.length : 0);
    expect(plume.droits?.raison ?? "Une raison.").toMatch(ecrit ? /raison/ : /^[A-Z].*\.$/);
    plume.couper();
  });
});

/** Writes once the right is gone, and is refused; the register keeps nothing of it. */
async function estRefuse(plume: Plume, nom: string, code: string): Promise<void> {
  const nombre = await base.db.$count(ecritures);
  dire(plume, nom, "Trop tard.");
  await plume.quand(() => plume.fin !== null);
  expect(plume.fin).toEqual({ code: 4403 });
  expect(plume.refus?.code).toBe(code);
  expect(await base.db.$count(ecritures)).toBe(nombre);
}

describe("un droit retiré ferme la plume de ceux qui sont là", () => {
  it("un dépôt, pour tous", async () => {
    const { dossierId, version, document, lieux, plume } = await devant("redacteur");
    const ines = await aLaPlume(base, serveur, document.id, "coordinateur");
    dire(ines, lieux.long, "Avant le dépôt.");
    await ines.stocke();
    await proposer(base.db, dossierId, "LettreIntentionDeposee", { versionVue: version });
    await Promise.all([plume, ines].map((une) => une.quand(() => une.droits?.ecrit === false)));
    expect(plume.droits?.raison).toContain("déposé");
    await estRefuse(plume, lieux.long, "lecture");
    await estRefuse(ines, lieux.long, "lecture");
  });

  it("les corrections demandées la rouvrent", async () => {
    const { dossierId, version, lieux, plume } = await devant("redacteur", "projetComplet", "projetDeSante");
    expect(plume.droits?.ecrit).toBe(false);
    const fait = await proposer(base.db, dossierId, "CorrectionsDemandees", { versionVue: version });
    expect(fait).not.toHaveProperty("refus");
    await plume.quand(() => plume.droits?.ecrit === true);
    dire(plume, lieux.long, "Corrigé.");
    await plume.stocke();
    plume.couper();
  });

  it("un rôle changé", async () => {
    const { dossierId, lieux, plume } = await devant("redacteur");
    await changerRole(base.db, dossierId, ACTEURS.redacteur.id, "lecteur");
    await plume.quand(() => plume.droits?.ecrit === false);
    await estRefuse(plume, lieux.long, "lecture");
  });

  it("une section retirée, et elle seule", async () => {
    const { dossierId, modele, lieux, plume } = await devant("redacteur");
    const [gardee] = lieux.ailleurs.split(".");
    const perimetre = modele.sections
      .filter(({ code }) => code !== gardee)
      .map(({ code }) => `lettreIntention/${code}`);
    await base.db.transaction(async (tx) => {
      const lui = and(eq(equipes.dossierId, dossierId), eq(equipes.utilisateurId, ACTEURS.redacteur.id));
      await tx.update(equipes).set({ perimetre }).where(lui);
      await annoncerDossier(tx as never, dossierId);
    });
    await plume.quand(() => plume.droits?.sections.length === perimetre.length);
    dire(plume, lieux.long, "Toujours permis.");
    await plume.stocke();
    await estRefuse(plume, lieux.ailleurs, "section");
  });

  it("un membre retiré n’est plus là", async () => {
    const { dossierId, plume } = await devant("redacteur");
    await retirerMembre(base.db, dossierId, ACTEURS.redacteur.id);
    await plume.quand(() => plume.fin !== null);
    expect(plume.fin).toEqual({ code: 4403 });
    expect(plume.refus?.code).toBe("acces");
  });

  it("une session close, sans que rien ne l’annonce", async () => {
    const { plume } = await devant("redacteur");
    await base.db.delete(sessions).where(eq(sessions.id, plume.sessionId));
    await plume.quand(() => plume.fin !== null);
    expect(plume.fin).toEqual({ code: 4401 });
    expect(plume.refus?.code).toBe("session");
  });
});

describe("qui lit n’écrit pas", () => {
  it("un lecteur reçoit, et son envoi est refusé", async () => {
    const { document, lieux, plume: anne } = await devant("lecteur");
    const ines = await aLaPlume(base, serveur, document.id, "coordinateur");
    dire(ines, lieux.long, "Pour Anne.");
    await anne.quand(() => anne.doc.getXmlFragment(lieux.long).toString().includes("Pour Anne."));
    await estRefuse(anne, lieux.long, "lecture");
    ines.couper();
  });
});
