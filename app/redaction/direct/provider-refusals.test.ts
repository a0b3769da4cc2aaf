import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { attendre, ecrivain, partir } from "#test/fabriques/ecrivain.ts";
import { FauxServeur } from "#test/fabriques/faux-serveur.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(partir);

it("ce qui est refusé le reste : la raison est dite, plus rien ne part", async () => {
  const serveur = new FauxServeur();
  const { fournisseur, taper } = ecrivain(serveur);
  await attendre(100);
  serveur.range = false;
  taper("trop");
  await attendre(100);
  serveur.refuser("tropLong", "Cette réponse est trop longue.", 4400);
  const recus = serveur.corps.length;
  taper(" encore");
  await attendre(120_000);
  expect(fournisseur.sante).toMatchObject({ refus: "Cette réponse est trop longue." });
  expect(fournisseur.aJour).toBe(false);
  expect(serveur.corps.slice(recus).filter((corps) => corps[0] === 0)).toEqual([]);
});

it("un droit retiré ferme la plume avec sa raison ; ce qui est tapé ensuite attend, et part si le droit revient", async () => {
  const serveur = new FauxServeur();
  const { fournisseur, taper } = ecrivain(serveur);
  await attendre(100);
  serveur.direDroits({ ecrit: false, sections: [], raison: "Le projet est déposé." });
  taper("trop tard");
  await attendre(60_000);
  expect(fournisseur.sante.droits?.raison).toBe("Le projet est déposé.");
  expect(serveur.mots).toBe("");
  serveur.direDroits({ ecrit: true, sections: ["prevention"] });
  await attendre(100);
  expect([serveur.mots, fournisseur.aJour]).toEqual(["trop tard", true]);
});

it("une session finie se dit sans rien perdre, et l’écriture reprend une fois reconnecté ailleurs", async () => {
  const serveur = new FauxServeur();
  const { fournisseur, taper } = ecrivain(serveur);
  await attendre(100);
  [serveur.prise, serveur.echange] = ["fermee", "session"];
  serveur.refuser("session", "Votre session a pris fin.", 4401);
  taper("pendant ce temps");
  await attendre(20_000);
  expect(fournisseur.sante).toMatchObject({ sessionFinie: true, refus: null });
  [serveur.prise, serveur.echange] = ["ouverte", "ouvert"];
  await attendre(10_000);
  expect(fournisseur.sante).toMatchObject({ sessionFinie: false, voie: "socket" });
  expect([serveur.mots, fournisseur.aJour]).toEqual(["pendant ce temps", true]);
});

it("un trou dans ce que le serveur a reçu se répare en redisant tout, une seule fois", async () => {
  const serveur = new FauxServeur();
  const { fournisseur, taper } = ecrivain(serveur);
  await attendre(100);
  taper("premier ");
  await attendre(100);
  serveur.range = false;
  taper("second");
  await attendre(100);
  serveur.range = true;
  serveur.refuser("desordre", "Il manque un morceau.", 4400);
  await attendre(1_000);
  expect([serveur.mots, fournisseur.aJour, fournisseur.sante.refus]).toEqual(["premier second", true, null]);
  serveur.refuser("desordre", "Il manque un morceau.", 4400);
  await attendre(1_000);
  expect(fournisseur.sante.refus).toBe("Il manque un morceau.");
});

it.each([
  ["le droit", 403, { droits: { ecrit: false, sections: [], raison: "Vous lisez." }, refus: "Vous lisez." }],
  ["le contenu", 400, { refus: "Vous lisez." }],
] as const)("par échanges, %s refusé arrête tout avec sa raison", async (_quoi, statut, attendu) => {
  const serveur = new FauxServeur();
  serveur.prise = "fermee";
  const { fournisseur, taper } = ecrivain(serveur);
  await attendre(100);
  serveur.echange = { code: "lecture", phrase: "Vous lisez.", statut };
  taper("refusé");
  await attendre(5_000);
  expect(fournisseur.sante).toMatchObject(attendu);
});

it("une réponse qui ne vient pas de nous, d’un relais par exemple, n’est pas un enregistrement", async () => {
  const serveur = new FauxServeur();
  serveur.prise = "fermee";
  const { fournisseur, taper } = ecrivain(serveur);
  await attendre(100);
  serveur.echange = "relais";
  taper("gardé");
  await attendre(3_000);
  expect(fournisseur.sante.horsLigne).toBe(true);
  expect(fournisseur.aJour).toBe(false);
  serveur.echange = "ouvert";
  await attendre(20_000);
  expect([serveur.mots, fournisseur.aJour]).toEqual(["gardé", true]);
});
