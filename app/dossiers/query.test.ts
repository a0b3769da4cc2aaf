import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adresseDe, enRequete, lireChoix } from "./choices.ts";
import { lireDemande } from "./query.ts";

const JOUR = "2026-12-28";
const demande = (requete: string) => lireDemande(new URLSearchParams(requete), "helene", JOUR);

describe("ce que demande une adresse du portefeuille", () => {
  it.each([
    ["responsable=moi", { responsable: "helene" }],
    ["responsable=personne", { responsable: null }],
    ["responsable=marc", { responsable: "marc" }],
    ["echeance=passee", { echeance: { au: "2026-12-27" } }],
    ["echeance=7", { echeance: { du: JOUR, au: "2027-01-04" } }],
    ["echeance=21", { echeance: { du: JOUR, au: "2027-01-18" } }],
    ["taille=2&departement=33", { taille: 2, departement: "33" }],
    ["q=%20l%E2%80%99h%C3%B4pital%20", { texte: "l’hôpital" }],
  ])("%s", (requete, filtres) => expect(demande(requete).filtres).toMatchObject(filtres));

  it.each(["echeance=demain", "taille=9", "inconnu=1", "responsable="])("« %s » ne demande rien", (requete) =>
    expect(Object.values(demande(requete).filtres).filter((valeur) => valeur !== undefined)).toEqual([]),
  );

  it("un ordre inconnu est celui des dates", () => {
    expect(demande("tri=population").tri).toBe("population");
    expect(demande("tri=au-hasard").tri).toBe("echeance");
  });
});

it("une vue est une adresse : toujours écrite de même, sans la page où l’on en était", () => {
  expect(adresseDe(lireChoix(new URLSearchParams("tri=nom&apres=x~y&attend=ars&q=")))).toBe(
    "/dossiers?attend=ars&tri=nom",
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (paires) => {
      const requete = enRequete(lireChoix(new URLSearchParams([...paires, ["q", "a&b=é"]])));
      expect(enRequete(lireChoix(new URLSearchParams(requete)))).toBe(requete);
    }),
  );
});
