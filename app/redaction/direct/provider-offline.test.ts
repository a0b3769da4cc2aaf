import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { attendre, ecrivain, partir } from "#test/fabriques/ecrivain.ts";
import { FauxServeur } from "#test/fabriques/faux-serveur.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(partir);

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
