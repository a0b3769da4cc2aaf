import { randomUUID } from "node:crypto";
import { request } from "node:http";
import * as encoding from "lib0/encoding";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ecritures } from "#db/schema/live.ts";
import { utilisateurs } from "#db/schema/people.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { type ServeurDirect, servir } from "#test/fabriques/direct.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { Plume } from "#test/fabriques/plume.ts";
import { aLaPlume, enEcriture } from "#test/fabriques/projet.ts";
import { ouvrirSession } from "#test/fabriques/session.ts";
import { OCTETS_PAR_MESSAGE } from "./limits.ts";

let base: Base;
let serveur: ServeurDirect;
let documentId: string;
let cookie: string;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
  await base.db.insert(utilisateurs).values({ id: "etranger", name: "Rémi Sorel", email: "etranger@exemple.fr" });
  serveur = await servir(base);
  documentId = (await enEcriture(base.db)).document.id;
  cookie = (await ouvrirSession(base.db, ACTEURS.redacteur.id)).cookie;
});
afterAll(async () => {
  await serveur?.arreter();
  await base?.fermer();
});
const nombreDEcritures = async () => (await base.db.select({ id: ecritures.id }).from(ecritures)).length;
const presence = (nom: string) => {
  const encodeur = encoding.createEncoder();
  for (const nombre of [1, 42, 1]) encoding.writeVarUint(encodeur, nombre);
  encoding.writeVarString(encodeur, JSON.stringify({ nom, section: "territoire" }));
  return encoding.toUint8Array(encodeur);
};

describe("avant d’ouvrir, on regarde qui demande et d’où", () => {
  it.each<[string, number, () => Promise<{ cookie: string; document?: string; entetes?: Record<string, string> }>]>([
    ["sans session", 401, async () => ({ cookie: "" })],
    ["avec une session inventée", 401, async () => ({ cookie: "atelier.session_token=abc.def" })],
    [
      "avec une session signée d’un autre secret",
      401,
      async () => ouvrirSession(base.db, ACTEURS.redacteur.id, "autre"),
    ],
    ["depuis un autre site", 403, async () => ({ cookie, entetes: { origin: "https://ailleurs.example" } })],
    ["sans dire d’où", 403, async () => ({ cookie, entetes: { origin: "" } })],
    ["un document qui n’existe pas", 404, async () => ({ cookie, document: randomUUID() })],
    ["quelqu’un d’étranger au dossier", 404, async () => ouvrirSession(base.db, "etranger")],
    [
      "une autorité, qui ne lit pas le brouillon",
      404,
      async () => ouvrirSession(base.db, ACTEURS["ars.instructeur"].id),
    ],
    ["une autre adresse", 404, async () => ({ cookie, document: "../ailleurs" })],
  ])("%s : %s", async (_cas, code, preparer) => {
    const {
      cookie: porte,
      document = documentId,
      entetes,
    } = { entetes: {}, document: undefined, ...(await preparer()) };
    const plume = await new Plume(serveur.adresse, document, porte).ouvrir(entetes);
    expect(plume.fin).toEqual({ code });
  });

  it("sans aucune en-tête d’origine : 403", async () => {
    const statut = await new Promise((resolve) => {
      const demande = request(`${serveur.adresse}/direct/${documentId}`, {
        headers: {
          cookie,
          connection: "Upgrade",
          upgrade: "websocket",
          "sec-websocket-version": "13",
          "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==",
        },
      });
      demande.on("response", ({ statusCode }) => resolve(statusCode)).end();
    });
    expect(statut).toBe(403);
  });
});

describe("ce qui n’est pas un message ferme la connexion de son auteur, et d’elle seule", () => {
  it.each<[string, number, string | null, (plume: Plume) => void]>([
    ["une trame de plus d’un mégaoctet", 1009, null, (plume) => plume.brut(new Uint8Array(OCTETS_PAR_MESSAGE + 1))],
    ["du texte", 4400, "illisible", (plume) => plume.brut("bonjour")],
    ["un genre inconnu", 4400, "illisible", (plume) => plume.brut(new Uint8Array([9, 1, 1]))],
    ["un message coupé", 4400, "illisible", (plume) => plume.brut(new Uint8Array([0, 2, 200, 1]))],
    ["un état qui n’en est pas un", 4400, "illisible", (plume) => plume.brut(new Uint8Array([0, 0, 1, 255]))],
    ["une présence illisible", 4400, "illisible", (plume) => plume.dire(new Uint8Array([1, 1]))],
    ["le nom d’un autre", 4400, "presence", (plume) => plume.dire(presence("Dr Camille Ferrand"))],
    [
      "un flot de messages",
      4429,
      "tropDeMessages",
      (plume) => {
        for (let n = 0; n < 1_000; n += 1) plume.dire(presence(ACTEURS.redacteur.nom));
      },
    ],
  ])("%s : %s", async (_cas, code, motif, envoyer) => {
    const voisine = await aLaPlume(base, serveur, documentId, "coordinateur");
    const avant = await nombreDEcritures();
    const plume = await new Plume(serveur.adresse, documentId, cookie).ouvrir();
    envoyer(plume);
    await plume.quand(() => plume.fin !== null);
    expect(plume.fin).toEqual({ code });
    expect(plume.refus?.code ?? null).toBe(motif);
    expect(plume.refus?.phrase ?? "Une phrase.").toMatch(/^[A-ZÉ].*\.$/);
    expect(await nombreDEcritures()).toBe(avant);
    voisine.dire(presence(ACTEURS.coordinateur.nom));
    await voisine.quand(() => voisine.presences.length > 0);
    voisine.couper();
  });
});

it("la présence de l’un est dite à l’autre, et son départ aussi", async () => {
  const paul = await aLaPlume(base, serveur, documentId, "redacteur");
  const ines = await aLaPlume(base, serveur, documentId, "coordinateur");
  paul.dire(presence(ACTEURS.redacteur.nom));
  const dit = (mots: string) => () =>
    Buffer.from(ines.presences.at(-1) ?? [])
      .toString()
      .includes(mots);
  await ines.quand(dit("Paul Tessier"));
  paul.couper();
  await ines.quand(dit("null"));
  ines.couper();
});

it("à l’arrêt du serveur, chacun est prié de revenir", async () => {
  const autre = await servir(base);
  const plume = await aLaPlume(base, autre, documentId, "redacteur");
  const arret = autre.direct.arreter();
  await plume.quand(() => plume.fin !== null);
  expect(plume.fin).toEqual({ code: 1012 });
  await arret;
  await autre.arreter();
});
