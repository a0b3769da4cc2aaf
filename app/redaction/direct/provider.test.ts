import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { texteVierge } from "#db/ecritures/blank.ts";
import { FauxServeur } from "#test/fabriques/faux-serveur.ts";
import { Fournisseur } from "./provider.ts";

const MINUTE = 60_000;
const ouverts: (() => void)[] = [];

function ecrivain(serveur: FauxServeur, garde = new Y.Doc()) {
  const partant = texteVierge();
  Y.applyUpdate(partant, Y.encodeStateAsUpdate(garde));
  const awareness = new Awareness(partant);
  const reseau = new EventTarget();
  const { ouvrir, appeler } = serveur;
  const adresse = { socket: "ws://ici/direct/d", echange: "/direct/d" };
  const hasard = () => 0.5;
  const fournisseur = new Fournisseur(
    partant,
    awareness,
    { adresse, ouvrir, appeler, hasard, maintenant: Date.now, reseau },
    () => {},
  );
  ouverts.push(() => {
    fournisseur.partir();
    awareness.destroy();
  });
  const texte = partant.getText("prevention.besoin");
  return { fournisseur, partant, reseau, texte, taper: (mots: string) => texte.insert(texte.length, mots) };
}

const attendre = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  for (const fermer of ouverts.splice(0)) fermer();
  vi.useRealTimers();
});

describe("par une prise ouverte", () => {
  it("n’est à jour qu’une fois que le serveur a rangé ce qui est écrit", async () => {
    const serveur = new FauxServeur();
    const { fournisseur, taper } = ecrivain(serveur);
    await attendre(100);
    expect(fournisseur.sante).toMatchObject({ voie: "socket", lue: true, horsLigne: false });
    serveur.range = false;
    taper("Quatre médecins partent.");
    await attendre(500);
    expect(fournisseur.aJour).toBe(false);
    serveur.range = true;
    taper(" Deux restent.");
    await attendre(100);
    serveur.couper();
    await attendre(5_000);
    expect([serveur.mots, fournisseur.aJour]).toEqual(["Quatre médecins partent. Deux restent.", true]);
  });

  it("une connexion qui ne répond plus est tenue pour perdue, et ce qu’elle a emporté repart", async () => {
    const serveur = new FauxServeur();
    const { fournisseur, taper } = ecrivain(serveur);
    await attendre(100);
    serveur.range = false;
    taper("perdu en route");
    await attendre(9_000);
    serveur.range = true;
    await attendre(4_000);
    expect([serveur.mots, fournisseur.aJour]).toEqual(["perdu en route", true]);
  });

  it("coupée trois fois de suite, elle cède la place aux échanges, puis revient au bout d’une minute", async () => {
    const serveur = new FauxServeur();
    const { fournisseur, taper } = ecrivain(serveur);
    for (let fois = 0; fois < 3; fois += 1) {
      await attendre(3_000);
      serveur.couper();
    }
    await attendre(500);
    expect(fournisseur.sante.voie).toBe("echange");
    taper("par HTTP");
    await attendre(600);
    expect([serveur.mots, fournisseur.aJour]).toEqual(["par HTTP", true]);
    await attendre(1.2 * MINUTE);
    expect(fournisseur.sante.voie).toBe("socket");
  });
});

describe("prises bloquées", () => {
  it.each(["muette", "fermee"] as const)(
    "(%s) : écrit et reçoit par échanges, en moins de cinq secondes",
    async (prise) => {
      const serveur = new FauxServeur();
      serveur.prise = prise;
      serveur.ecrire("Déjà là. ");
      const { fournisseur, texte, taper } = ecrivain(serveur);
      await attendre(3_000);
      expect(fournisseur.sante).toMatchObject({ voie: "echange", lue: true });
      taper("Tapé ici.");
      await attendre(600);
      expect([serveur.mots, fournisseur.aJour]).toEqual(["Déjà là. Tapé ici.", true]);
      serveur.ecrire("D’un autre. ");
      await attendre(2_500);
      expect(texte.toString()).toBe("D’un autre. Déjà là. Tapé ici.");
      serveur.prise = "ouverte";
      await attendre(1.2 * MINUTE);
      expect(fournisseur.sante.voie).toBe("socket");
    },
  );
});

describe("hors ligne", () => {
  it("garde tout, le dit, et envoie au retour du réseau", async () => {
    const serveur = new FauxServeur();
    const { fournisseur, reseau, taper } = ecrivain(serveur);
    await attendre(100);
    [serveur.prise, serveur.echange] = ["fermee", "panne"];
    reseau.dispatchEvent(new Event("offline"));
    taper("Écrit dans le train.");
    await attendre(30_000);
    expect(fournisseur.sante.horsLigne).toBe(true);
    expect([serveur.mots, fournisseur.aJour]).toEqual(["", false]);
    serveur.ecrire("Écrit au cabinet. ");
    [serveur.prise, serveur.echange] = ["ouverte", "ouvert"];
    reseau.dispatchEvent(new Event("online"));
    await attendre(1_000);
    expect(fournisseur.sante).toMatchObject({ horsLigne: false, voie: "socket" });
    expect(serveur.mots).toContain("Écrit dans le train.");
    expect(serveur.mots).toContain("Écrit au cabinet.");
    expect(fournisseur.aJour).toBe(true);
  });

  it.each(["ouverte", "fermee"] as const)(
    "ce qui fut effacé sans réseau, et gardé par l’appareil, part quand on revient (prise %s)",
    async (prise) => {
      const serveur = new FauxServeur();
      serveur.ecrire("Deux médecins. Phrase de trop.");
      const { fournisseur, partant, reseau, texte } = ecrivain(serveur);
      await attendre(100);
      [serveur.prise, serveur.echange] = ["fermee", "panne"];
      reseau.dispatchEvent(new Event("offline"));
      texte.delete(14, 16);
      await attendre(1_000);
      fournisseur.partir();
      [serveur.prise, serveur.echange] = [prise, "ouvert"];
      const { fournisseur: retour } = ecrivain(serveur, partant);
      await attendre(3_000);
      expect([serveur.mots, retour.aJour]).toEqual(["Deux médecins.", true]);
    },
  );
});
