import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { courriels } from "#db/schema/journal.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { hasard } from "#test/fabriques/des.ts";
import { FauxFacteur, type Humeur } from "#test/fabriques/facteur.ts";
import { livrerUn } from "./deliver.server.ts";
import { REPONSE_PERDUE } from "./failure.ts";
import { ouvrirTransport } from "./transport.server.ts";

const NOMBRE = 500;
const CAPRICES: readonly Humeur[] = ["prend", "lent", "plus-tard", "coupe-avant", "coupe-pendant", "prend-et-coupe"];
const DEPART = new Date("2100-01-01T08:00:00Z");

let base: Base;
let facteur: FauxFacteur;
/** How the server will receive each letter, attempt after attempt; then it takes it. */
const humeurs = new Map<string, Humeur[]>();
const vecues = new Map<string, Humeur[]>();

beforeAll(async () => {
  base = await baseDeTest();
  facteur = new FauxFacteur((pour) => {
    const humeur = humeurs.get(pour)?.shift() ?? "prend";
    vecues.set(pour, [...(vecues.get(pour) ?? []), humeur]);
    return humeur;
  });
  // Its address is known; it does not answer yet.
  await facteur.ouvrir();
  await facteur.fermer();
});
afterAll(async () => {
  await facteur.fermer();
  await base.fermer();
});

async function poster(nombre: number, nom: string, humeursDe: () => Humeur[]): Promise<void> {
  const lettres = Array.from({ length: nombre }, (_, rang) => ({
    id: `${nom}-${rang}`,
    cle: `${nom}-${rang}`,
    destinataire: `${nom}-${rang}@exemple.fr`,
    sujet: "Échéance",
    texte: "Bonjour,\n.\n..\nUne ligne qui commence par un point n’arrête pas la lettre.",
    prochainEssai: DEPART,
  }));
  for (const { destinataire } of lettres) humeurs.set(destinataire, humeursDe());
  await base.db.insert(courriels).values(lettres);
}

/** Delivers for so many seconds of a clock that moves on when there is nothing to do: nobody waits. */
async function livrer(de: number, a: number): Promise<void> {
  const transport = ouvrirTransport(facteur.adresse);
  for (let seconde = de; seconde < a; ) {
    const maintenant = new Date(DEPART.getTime() + seconde * 1_000);
    const livraison = await livrerUn(base.db, transport, "Atelier <atelier@exemple.fr>", maintenant);
    if (livraison === "rien" || livraison === "injoignable") seconde += 1;
  }
  transport.close();
}

const boite = async (nom: string) =>
  (await base.db.select().from(courriels)).filter(({ cle }) => cle.startsWith(`${nom}-`));
const prisesDe = (pour: string) => facteur.prises.filter((prise) => prise.pour === pour);

describe("cinq cents lettres, un serveur absent, puis lent, puis capricieux", () => {
  it("tant que personne ne répond, rien ne part et rien ne se perd", async () => {
    const tirer = hasard(8);
    const caprices = () => Array.from({ length: tirer(4) }, () => CAPRICES[tirer(CAPRICES.length)] as Humeur);
    await poster(NOMBRE, "lettre", caprices);
    await livrer(0, 30);
    expect(facteur.prises).toEqual([]);
    expect((await boite("lettre")).filter(({ etat }) => etat !== "attente")).toEqual([]);
  });

  it("toutes arrivent", async () => {
    await facteur.ouvrir();
    await livrer(30, 200);
    expect((await boite("lettre")).filter(({ etat }) => etat !== "envoye")).toEqual([]);
    expect(new Set(facteur.prises.map(({ pour }) => pour)).size).toBe(NOMBRE);
  });

  it("chacune une seule fois, sauf si la réponse du serveur s’est perdue", () => {
    for (const [pour, humeurs] of vecues) {
      const perdues = humeurs.filter((humeur) => humeur === "prend-et-coupe").length;
      expect([pour, prisesDe(pour).length]).toEqual([pour, 1 + perdues]);
    }
  });

  it("sous un seul identifiant, le sien", () => {
    for (const { pour, identifiant } of facteur.prises)
      expect(identifiant).toBe(`<${pour.split("@")[0]}@atelier-cpts>`);
  });

  it("et la raison d’un double possible reste sur la lettre, et sur elle seule", async () => {
    for (const { destinataire, erreur } of await boite("lettre")) {
      const douteuse = vecues.get(destinataire)?.some((humeur) => /^(prend-et-coupe|coupe-pendant)$/.test(humeur));
      expect([destinataire, erreur]).toEqual([destinataire, douteuse ? REPONSE_PERDUE : null]);
    }
  });
});

describe("une lettre", () => {
  it("refusée pour de bon reste, avec la réponse du serveur, et n’est plus tentée", async () => {
    await poster(1, "refusee", () => ["refuse"]);
    await livrer(0, 60);
    expect(await boite("refusee")).toMatchObject([
      { etat: "echec", essais: 1, erreur: expect.stringContaining("550") },
    ]);
  });

  it("tentée par trois facteurs à la fois n’arrive qu’une fois", async () => {
    await poster(20, "double", () => ["lent"]);
    await Promise.all([livrer(0, 20), livrer(0, 20), livrer(0, 20)]);
    for (const { destinataire } of await boite("double")) expect(prisesDe(destinataire)).toHaveLength(1);
  });

  it("dont l’envoi a été interrompu par un arrêt garde la raison d’un double possible", async () => {
    await poster(1, "interrompue", () => []);
    const muet = { sendMail: () => new Promise(() => {}) } as never;
    void livrerUn(base.db, muet, "Atelier <atelier@exemple.fr>", DEPART);
    await expect.poll(() => boite("interrompue")).toMatchObject([{ essais: 1, erreur: REPONSE_PERDUE }]);
    await livrer(299, 302);
    expect(await boite("interrompue")).toMatchObject([{ etat: "envoye", essais: 2, erreur: REPONSE_PERDUE }]);
  });
});
