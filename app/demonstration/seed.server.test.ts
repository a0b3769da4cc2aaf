import { verifyPassword } from "better-auth/crypto";
import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { brouillon } from "#app/redaction/deposit.server.ts";
import { premiereAlteration } from "#db/journal.ts";
import { ligneDe } from "#db/projections/row.ts";
import { affectationsDe } from "#db/queries/actor.ts";
import { listerDossiers } from "#db/queries/files.ts";
import { type Flux, lireFlux } from "#db/queries/stream.ts";
import { communes, dossiers } from "#db/schema/files.ts";
import { courriels, journal } from "#db/schema/journal.ts";
import { notifications } from "#db/schema/notices.ts";
import { comptes, utilisateurs } from "#db/schema/people.ts";
import { demandesDAppui, offresDAppui } from "#db/schema/support.ts";
import { COMPTES_DE_DEMONSTRATION, MOT_DE_PASSE } from "#db/seed/accounts.ts";
import { HISTOIRES } from "#db/seed/histories/index.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { TOUS_LES_ETATS } from "#test/fabriques/couverture.ts";
import { etatDeLaDemande } from "#workflows/appui/state.ts";
import { joursEntre } from "#workflows/civil-date.ts";
import { contexteDe, type Dossier } from "#workflows/dossier.ts";
import { echeances } from "#workflows/echeances.ts";
import { manques } from "#workflows/modeles/completeness.ts";
import { peupler } from "./seed.server.ts";

const MIDI = new Date("2027-03-15T11:00:00Z");
const noeuds = ({ instantane }: Dossier) => (instantane as unknown as { _nodes: { id: string }[] })._nodes;
let base: Base;
let fichier: ReadonlyMap<string, { dossier: Dossier; id: string }>;

beforeAll(async () => {
  base = await baseDeTest();
  await peupler(base.db, MIDI);
  const lignes = await base.db.select().from(dossiers);
  const flux = await Promise.all(lignes.map(({ id }) => lireFlux(base.db, id)));
  fichier = new Map(lignes.map(({ id, nom }, rang) => [nom, { id, dossier: (flux[rang] as Flux).dossier }]));
});
afterAll(() => base.fermer());

describe("la démonstration", () => {
  it("montre chaque état de la machine, sauf celui qui précède l’ouverture", () => {
    const vus = new Set([...fichier.values()].flatMap(({ dossier }) => noeuds(dossier)).map(({ id }) => id));
    expect(TOUS_LES_ETATS.filter((etat) => !vus.has(etat))).toEqual(["dossier.aOuvrir"]);
  });

  it("tient chaque journal en chaîne, et chaque liste est ce que le journal rejoué en dit", async () => {
    expect(fichier.size).toBe(HISTOIRES.length);
    for (const { id, dossier } of fichier.values()) {
      const lignes = await base.db
        .select()
        .from(journal)
        .where(eq(journal.dossierId, id))
        .orderBy(asc(journal.version));
      expect([id, premiereAlteration(lignes)]).toEqual([id, null]);
      const [inscrite] = await base.db.select().from(dossiers).where(eq(dossiers.id, id));
      expect(inscrite).toEqual({ ...ligneDe(id, dossier), mouvement: expect.any(String) });
    }
  });

  it("ne met aucune commune dans deux projets, et chaque territoire en compte entre huit et quarante-cinq", async () => {
    const territoires = [...fichier.values()].map(
      ({ dossier }) => contexteDe(dossier).dossier.territoire?.communes ?? [],
    );
    const codes = territoires.flat().map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(territoires.filter(({ length }) => length < 8 || length > 45)).toEqual([]);
    const tailles = [...fichier.values()].map(({ dossier }) => contexteDe(dossier).dossier.territoire?.taille);
    expect(new Set(tailles)).toEqual(new Set([1, 2, 3, 4]));
    const vivants = [...fichier.values()].filter(({ dossier }) => dossier.instantane.status === "active");
    const prises = await base.db.selectDistinct({ id: communes.dossierId }).from(communes);
    expect(prises.length).toBe(vivants.length);
  });

  it("laisse vingt jours à l’ARS sur un projet de santé, et six sur un autre", () => {
    const restes = ["CPTS Citadelle et Estuaire", "CPTS Presqu’île et Océan"].map((nom) => {
      const dossier = fichier.get(nom)?.dossier as Dossier;
      const delai = echeances(dossier).find(({ code }) => code === "opposition");
      return joursEntre("2027-03-15", delai?.dernierJour ?? "");
    });
    expect(restes).toEqual([20, 6]);
  });

  it("ouvre sur un projet de santé presque écrit", async () => {
    const { id, dossier } = fichier.get("CPTS Garonne et Coteaux") as { id: string; dossier: Dossier };
    const { modele, reponses } = await brouillon(base.db, id, dossier, "projetDeSante");
    const absents = new Set(manques(modele, reponses).map(({ section }) => section));
    expect([...absents]).toEqual(["accesAuxSoins", "budget", "annexes"]);
  });

  it("garde la version corrigée à côté de la première quand un texte est déposé deux fois", () => {
    const depots = fichier
      .get("CPTS Citadelle et Estuaire")
      ?.dossier.faits.filter(({ type }) => type === "ProjetDeSanteDepose");
    expect(depots?.map((fait) => "numero" in fait && fait.numero)).toEqual([1, 2]);
    expect(new Set(depots?.map((fait) => "sha256" in fait && fait.sha256)).size).toBe(2);
  });
});

it("ses demandes d’appui sont dans tous les états, et un catalogue leur répond", async () => {
  const demandes = await base.db.select().from(demandesDAppui);
  const etats = demandes.map(({ repondreAvantLe, repondueLe, closeLe }) =>
    etatDeLaDemande({ repondreAvantLe, repondue: repondueLe !== null, close: closeLe !== null }, "2027-03-15"),
  );
  expect(etats.sort()).toEqual(["attendue", "close", "enRetard", "repondue"]);
  expect((await base.db.select().from(offresDAppui)).length).toBeGreaterThanOrEqual(6);
});

describe("ses personnes", () => {
  it.each(COMPTES_DE_DEMONSTRATION)(
    "$courriel entre avec le mot de passe annoncé et trouve des dossiers",
    async ({ courriel, nom }) => {
      const [personne] = await base.db.select().from(utilisateurs).where(eq(utilisateurs.email, courriel));
      expect(personne?.name).toBe(nom);
      const id = personne?.id ?? "";
      const [compte] = await base.db.select().from(comptes).where(eq(comptes.userId, id));
      expect(compte).toMatchObject({ providerId: "credential", accountId: id });
      if (courriel.startsWith("porteur"))
        expect(await verifyPassword({ hash: compte?.password ?? "", password: MOT_DE_PASSE })).toBe(true);
      const lecteur = { id, affectations: await affectationsDe(base.db, id) };
      const { lignes } = await listerDossiers(base.db, lecteur, {});
      // The national observation counts; it opens no file.
      expect(lignes.length > 0).toBe(!courriel.startsWith("national"));
    },
  );

  it("reçoivent des courriels déjà partis, qu’aucun serveur n’enverra", async () => {
    const lettres = await base.db.select().from(courriels);
    expect(lettres.length).toBeGreaterThan(300);
    expect(lettres.filter(({ etat, envoyeLe }) => etat !== "envoye" || envoyeLe === null || envoyeLe >= MIDI)).toEqual(
      [],
    );
  });

  it("ont lu ce qui leur a été notifié après l’avoir été, sauf les derniers jours", async () => {
    const dites = await base.db.select().from(notifications);
    const lues = dites.filter(({ ouverteLe }) => ouverteLe);
    expect(lues.filter(({ ouverteLe, notifieeLe }) => ouverteLe && ouverteLe <= notifieeLe)).toEqual([]);
    expect(lues.length).toBeLessThan(dites.length);
    expect(dites.some(({ nature, faiteLe }) => nature === "a-faire" && !faiteLe)).toBe(true);
  });
});

it("rejouer la démonstration ne change rien", async () => {
  const photo = () => base.db.select().from(journal).orderBy(asc(journal.dossierId), asc(journal.version));
  const avant = await photo();
  await peupler(base.db, new Date("2027-04-01T11:00:00Z"));
  expect(await photo()).toEqual(avant);
  expect((await base.db.select().from(utilisateurs)).length).toBeGreaterThan(40);
});
