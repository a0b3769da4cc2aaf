import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { secret, sha256 } from "#db/fingerprint.ts";
import { lireJournal } from "#db/journal.ts";
import { courriels } from "#db/schema/journal.ts";
import { jetons, utilisateurs } from "#db/schema/people.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit } from "#test/fabriques/registre.ts";
import { jourAParis, plusMois } from "#workflows/civil-date.ts";
import { demarrerServeur, type Serveur } from "./serveur.ts";

let serveur: Serveur;
let dossier: string;
let version: number;
let cle: string;

beforeAll(async () => {
  serveur = await demarrerServeur();
  await inscrirePersonnes(serveur.db);
  ({ id: dossier, version } = await dossierInscrit(serveur.db, { jusqua: "lettreEnExamen" }));
  cle = secret();
  await serveur.db.insert(jetons).values({
    id: randomUUID(),
    utilisateurId: ACTEURS["ars.instructeur"].id,
    nom: "essai",
    empreinte: sha256(cle),
  });
});
afterAll(() => serveur?.arreter());

type Envoi = { chemin: string; champs: Record<string, string> | [string, string][]; origine?: string | null };

/** What a browser sends when somebody presses a button, or what somebody else would like it to send. */
async function envoyer({ chemin, champs, origine }: Envoi) {
  const reponse = await fetch(serveur.adresse + chemin, {
    method: "POST",
    redirect: "manual",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      ...(origine === null ? {} : { origin: origine ?? serveur.adresse }),
      authorization: `Bearer ${cle}`,
    },
    body: new URLSearchParams(champs),
  });
  return { statut: reponse.status, texte: (await reponse.text()).replaceAll("&#x27;", "’") };
}

const complements = () => `/dossiers/${dossier}/complements-demandes`;
const DEMANDE = "Précisez les partenaires hospitaliers du territoire.";
const BIENTOT = plusMois(jourAParis(new Date()), 1);
const confirmer = () => ({ demandes: DEMANDE, avantLe: BIENTOT, intention: "confirmer", version: String(version) });

describe("chaque saisie fautive reçoit une phrase, et ne change rien", () => {
  it.each([
    ["une date passée", { demandes: DEMANDE, avantLe: "2020-01-01" }, "Choisissez une date à venir"],
    ["une date absurde", { demandes: DEMANDE, avantLe: "2026-02-31" }, "une date qui existe"],
    ["une année impossible", { demandes: DEMANDE, avantLe: "0001-01-01" }, "une date qui existe"],
    ["un texte vide", { demandes: "", avantLe: "2099-01-01" }, "Dites précisément ce qui manque"],
    [
      "un mégaoctet dans un champ",
      { demandes: "a".repeat(1_000_000), avantLe: "2026-12-31" },
      "dépasse 20 000 caractères",
    ],
  ])("%s", async (_cas, champs, phrase) => {
    const avant = await lireJournal(serveur.db, dossier);
    const { statut, texte } = await envoyer({ chemin: complements(), champs: { ...champs, version: String(version) } });
    expect(statut).toBe(200);
    expect(texte).toContain(phrase);
    if (champs.demandes.length < 100) expect(texte).toContain(champs.demandes);
    expect(await lireJournal(serveur.db, dossier)).toEqual(avant);
  });

  it.each([
    ["une commune inconnue", [["communes", "99999"]], "Le code 99999 ne désigne aucune commune"],
    ["aucune commune", [], "Choisissez au moins une commune"],
    [
      "une commune sans habitant",
      [["communes", "55039"]],
      "La population de Beaumont-en-Verdunois est inconnue ou nulle",
    ],
    ["une région que personne n’instruit", [["communes", "75056"]], "Aucune ARS de cette région"],
    [
      "un nom trop court",
      [
        ["nom", "A"],
        ["communes", "33227"],
      ],
      "Donnez un nom à votre projet",
    ],
  ] as [string, [string, string][], string][])("ouvrir un dossier sur %s", async (_cas, champs, phrase) => {
    const saisie: [string, string][] = [["intention", "ouvrir"], ...champs];
    if (!champs.some(([nom]) => nom === "nom")) saisie.push(["nom", "CPTS du Bassin"]);
    const { statut, texte } = await envoyer({ chemin: "/dossiers/nouveau", champs: saisie });
    expect(statut).toBe(200);
    expect(texte).toContain(phrase);
  });

  it("un envoi de plus de quatre mégaoctets est refusé sans être lu", async () => {
    const { statut } = await envoyer({ chemin: complements(), champs: { demandes: "a".repeat(5_000_000) } });
    expect(statut).toBe(413);
  });
});

describe("ce qui vient d’ailleurs n’entre pas", () => {
  it.each([
    ["un autre site", "https://ailleurs.example"],
    ["une origine illisible", "pas une adresse"],
    ["une origine absente", null],
    ["une origine opaque", "null"],
  ])("%s", async (_cas, origine) => {
    const avant = await lireJournal(serveur.db, dossier);
    const { statut, texte } = await envoyer({ chemin: complements(), champs: confirmer(), origine });
    expect(statut).toBe(403);
    expect(texte).toContain("Cet envoi vient d’un autre site");
    expect(await lireJournal(serveur.db, dossier)).toEqual(avant);
  });

  it("le dossier d’un autre, un dossier inconnu, une adresse mal formée : la même absence", async () => {
    const etrangere = secret();
    await serveur.db.insert(utilisateurs).values({ id: "curieux", name: "Rémi Sorel", email: "curieux@exemple.fr" });
    await serveur.db
      .insert(jetons)
      .values({ id: randomUUID(), utilisateurId: "curieux", nom: "essai", empreinte: sha256(etrangere) });
    const lire = async (chemin: string) => {
      const reponse = await fetch(serveur.adresse + chemin, { headers: { authorization: `Bearer ${etrangere}` } });
      return { statut: reponse.status, titre: (await reponse.text()).match(/<title>(.*?)<\/title>/)?.[1] };
    };
    const reponses = await Promise.all(
      [`/dossiers/${dossier}`, "/dossiers/33-1999-0001", "/dossiers/%27%3B--", "/dossiers/..%2f..%2fetc"].map(lire),
    );
    expect(new Set(reponses.map(({ statut, titre }) => `${statut} ${titre}`)).size).toBe(1);
    expect(reponses[0]?.statut).toBe(404);
  });
});

it("le même bouton pressé dix fois à la fois : un seul acte, une seule lettre par personne", async () => {
  const champs = { ...confirmer(), cle: randomUUID() };
  const reponses = await Promise.all(Array.from({ length: 10 }, () => envoyer({ chemin: complements(), champs })));
  expect(new Set(reponses.map(({ statut }) => statut))).toEqual(new Set([302]));
  const actes = (await lireJournal(serveur.db, dossier)).filter(({ type }) => type === "ComplementsDemandes");
  expect(actes).toHaveLength(1);
  const lettres = (await serveur.db.select().from(courriels)).filter(({ sujet }) => sujet.includes("Compléments"));
  expect(lettres.length).toBeGreaterThan(0);
  expect(new Set(lettres.map(({ destinataire }) => destinataire)).size).toBe(lettres.length);
});
