import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import routes from "#app/routes.ts";
import { secret, sha256 } from "#db/fingerprint.ts";
import { lireJournal } from "#db/journal.ts";
import { versions } from "#db/schema/documents.ts";
import { courriels } from "#db/schema/journal.ts";
import { jetons, organisations, utilisateurs } from "#db/schema/people.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { toutCeQueDit } from "#test/fabriques/outlets.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit } from "#test/fabriques/registre.ts";
import { NULLE_PART, PORTES, VISITEURS, type Visiteur } from "./oracle.ts";
import { ecrireLesSecrets, SECRETS } from "./secrets.ts";
import { demarrerServeur, type Serveur } from "./serveur.ts";

let serveur: Serveur;
let dossier: string;
let version: string;
let document: string;
let courriel: string;
let demande: string;
const organisme = randomUUID();
const personne = randomUUID();
const cles = new Map<Visiteur, string>();

const adresses = routes.map(({ path, index }) => (index ? "/" : (path ?? "")));

beforeAll(async () => {
  serveur = await demarrerServeur();
  await inscrirePersonnes(serveur.db);
  await serveur.db.insert(utilisateurs).values({ id: "etranger", name: "Rémi Sorel", email: "etranger@exemple.fr" });
  await serveur.db.insert(utilisateurs).values({ id: personne, name: "Zoé Lenoir", email: "zoe@exemple.fr" });
  await serveur.db.insert(organisations).values({ id: organisme, corps: "msa", nom: "MSA", territoires: ["99"] });
  dossier = (await dossierInscrit(serveur.db, { jusqua: "enVigueur" })).id;
  version = await versionFigee();
  demande = await ecrireLesSecrets(serveur.db, dossier);
  document = (await serveur.db.select().from(versions))[0]?.documentId ?? "";
  courriel = (await serveur.db.select().from(courriels))[0]?.id ?? "";
  for (const qui of VISITEURS.filter((visiteur) => visiteur !== "visiteur")) {
    const cle = secret();
    const utilisateurId = qui === "etranger" ? "etranger" : ACTEURS[qui].id;
    await serveur.db.insert(jetons).values({ id: randomUUID(), utilisateurId, nom: qui, empreinte: sha256(cle) });
    cles.set(qui, cle);
  }
});
afterAll(() => serveur?.arreter());

async function versionFigee(): Promise<string> {
  const { documents } = await import("#db/schema/documents.ts");
  const id = randomUUID();
  const document = randomUUID();
  await serveur.db
    .insert(documents)
    .values({ id: document, dossierId: dossier, modele: "lettreIntention", modeleVersion: "2026-11" });
  const contenu = {
    reference: dossier,
    titre: "Lettre d’intention",
    modele: "lettreIntention",
    modeleVersion: "2026-11",
    dossier: { id: dossier, nom: "CPTS" },
    sections: [],
  };
  await serveur.db.insert(versions).values({
    id,
    documentId: document,
    dossierId: dossier,
    numero: 1,
    contenu,
    sha256: "a".repeat(64),
    figeeLe: new Date(),
    figeePar: "Camille Ferrand",
  });
  return id;
}

/** An address of the manifest, on the file of the test. */
const visiter = (adresse: string) =>
  `/${adresse === "/" ? "" : adresse}`
    .replace(":id/:acte", ":id/avenant-propose")
    .replace("organismes/:organisme", `organismes/${organisme}`)
    .replace("personnes/:personne", `personnes/${personne}`)
    .replace("courriels/:courriel", `courriels/${courriel}`)
    .replace(":id", dossier)
    .replace(":modele", "rapport-activite")
    .replace(":document", document)
    .replace(":demande", demande)
    .replace("confirmations/:id/:version", `confirmations/${dossier}/1`)
    .replace(`confirmations/${dossier}/:version`, `confirmations/${dossier}/1`)
    .replace("pieces/:version", "pieces/4")
    .replace(":version", version)
    .replace(":autre", version)
    .replace(":jeton", "jeton-inconnu")
    .replace(":code", "lettre-intention")
    .replace("*", "nulle-part");

async function demander(qui: Visiteur, adresse: string, method: "GET" | "POST"): Promise<number> {
  const cle = cles.get(qui);
  const json = adresse.startsWith("api/v1");
  const reponse = await fetch(serveur.adresse + visiter(adresse), {
    method,
    redirect: "manual",
    headers: {
      origin: serveur.adresse,
      ...(cle ? { authorization: `Bearer ${cle}` } : {}),
      ...(method === "POST" ? { "content-type": json ? "application/json" : "application/x-www-form-urlencoded" } : {}),
    },
    body: method === "POST" ? (json ? "{}" : "") : undefined,
  });
  const dit = await toutCeQueDit(Buffer.from(await reponse.arrayBuffer()));
  for (const { mot, lecteurs } of SECRETS) if (!lecteurs.includes(qui)) expect(dit).not.toContain(mot);
  return reponse.status;
}

it("chaque adresse de l’application a sa ligne dans la table des accès", () => {
  const connues = [...Object.keys(PORTES), ...NULLE_PART];
  expect(adresses.filter((adresse) => !connues.includes(adresse))).toEqual([]);
});

describe.each(Object.keys(PORTES))("%s", (adresse) => {
  const porte = PORTES[adresse];
  it.each(VISITEURS)("lue par : %s", async (qui) => {
    const statut = await demander(qui, adresse, "GET");
    expect(statut).toBeLessThan(500);
    if (!porte || porte.ferme === "jamais") return expect(statut).not.toBe(401);
    if (qui === "visiteur") return expect(porte.ferme === "401" ? [401, 405] : [302]).toContain(statut);
    if (porte.ouvertA.includes(qui)) return expect(statut).not.toBe(404);
    // A method the address does not take is said to programs before anything else.
    return expect([404, 405]).toContain(statut);
  });

  it.each(VISITEURS)("un envoi vide n’y change rien : %s", async (qui) => {
    const avant = await lireJournal(serveur.db, dossier);
    const statut = await demander(qui, adresse, "POST");
    expect(statut).toBeLessThan(500);
    if (porte && porte.ferme !== "jamais" && qui !== "visiteur" && !porte.ouvertA.includes(qui)) {
      expect([403, 404, 405]).toContain(statut);
    }
    expect(await lireJournal(serveur.db, dossier)).toEqual(avant);
  });
});

it.each(NULLE_PART)("%s : la même absence pour tous", async (adresse) => {
  const statuts = await Promise.all(VISITEURS.map((qui) => demander(qui, adresse, "GET")));
  expect(new Set(statuts)).toEqual(new Set([404]));
});
