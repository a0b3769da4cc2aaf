import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { attendre, ecrivain, partir } from "#test/fabriques/ecrivain.ts";
import { FauxServeur } from "#test/fabriques/faux-serveur.ts";

const MINUTE = 60_000;
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(partir);

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
