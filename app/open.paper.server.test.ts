import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lireJournal } from "#db/journal.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { faitDe, HISTOIRES, JOUR } from "#test/fabriques/dossier.ts";
import { comptes } from "#test/fabriques/inventaire.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { instantDe, ouverture } from "#test/fabriques/registre.ts";
import { estUnRefus, type Proposition } from "#workflows/decide.ts";
import { etatDe } from "#workflows/dossier.ts";
import { type Ouvert, type Ouverture, ouvrirDossier } from "./open.server.ts";

let base: Base;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
});
afterAll(() => base.fermer());

const ouvrir = (differences: Partial<Ouverture> = {}) =>
  ouvrirDossier(base.db, { ...ouverture(), ...differences }, instantDe(JOUR));
const ouvert = async (differences: Partial<Ouverture> = {}): Promise<Ouvert> => {
  const resultat = await ouvrir(differences);
  if (estUnRefus(resultat)) throw new Error(JSON.stringify(resultat));
  return resultat;
};
/** Past acts as the papers tell them, up to a stage, all on one day. */
const papiers = (jusqua: keyof typeof HISTOIRES, le = "2024-03-03"): Proposition[] =>
  HISTOIRES[jusqua].slice(3).map((etape) => ({
    ...faitDe(etape, le),
    reprise: true,
    ...(etape === "CompletudeConstatee" && { completLe: le }),
    ...(etape === "AssociationDeclaree" && { declareeLe: le }),
    ...(etape === "DialogueProgramme" && { seanceLe: le }),
  }));
describe("reprendre un dossier papier", () => {
  const agent = {
    id: ACTEURS["ars.instructeur"].id,
    nom: ACTEURS["ars.instructeur"].nom,
    qualite: "ars.instructeur" as const,
  };
  const reprise = (faits: Proposition[]) => ouvrir({ par: agent, reprise: faits });
  const DERNIER = { ...faitDe("DossierRepris", "2024-03-03"), reprise: true };

  it("rejoue ses actes à leur date, sans écrire à personne", async () => {
    const avant = (await comptes(base.db)).lettres;
    const { id, dossier } = await ouvert({ par: agent, reprise: [...papiers("enVigueur"), DERNIER] });
    expect([etatDe(dossier), dossier.instantane.context.contrat.termeLe]).toEqual(["enVigueur", "2029-03-03"]);
    expect(new Set((await lireJournal(base.db, id)).map(({ le }) => le))).toEqual(new Set(["2024-03-03"]));
    expect((await comptes(base.db)).lettres).toBe(avant);
    expect((await lireJournal(base.db, id)).every(({ fait }) => fait.reprise === true)).toBe(true);
  });

  it.each<[string, Proposition[], object]>([
    [
      "où une étape manque",
      papiers("enVigueur").filter(({ type }) => type !== "ProjetDeSanteValide"),
      { refus: "impossible", type: "AdhesionDemandee" },
    ],
    [
      "où les dates reculent",
      [...papiers("lettreEnExamen"), ...papiers("lettreValidee", "2024-03-02").slice(2)],
      { refus: "saisie", champs: { le: expect.any(String) } },
    ],
    [
      "où l’ARS s’oppose trop tard",
      [...papiers("projetComplet"), ...papiers("projetOppose", "2024-05-04").slice(-1)],
      { refus: "impossible", type: "OppositionNotifiee" },
    ],
    ["daté de demain", papiers("lettreDeposee", "2026-03-16"), { refus: "saisie" }],
    ["repris deux fois", [DERNIER, DERNIER], { refus: "impossible", type: "DossierRepris" }],
  ])("une histoire impossible est refusée en entier : %s", async (_cas, faits, attendu) => {
    const avant = await comptes(base.db);
    expect(await reprise(faits)).toMatchObject(attendu);
    expect(await comptes(base.db)).toEqual(avant);
  });
});
