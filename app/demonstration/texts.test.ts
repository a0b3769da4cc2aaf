import { describe, expect, it } from "vitest";
import { COMPTES_DE_DEMONSTRATION } from "#db/seed/accounts.ts";
import { ORGANISMES } from "#db/seed/bodies.ts";
import { HISTOIRES } from "#db/seed/histories/index.ts";
import { PERSONNAGES } from "#db/seed/people.ts";
import { texteDe } from "#db/seed/texts/index.ts";
import { dossier, type Histoire as Etape } from "#test/fabriques/dossier.ts";
import { contexteDe } from "#workflows/dossier.ts";
import { signaler } from "#workflows/garde/garde.ts";
import { manques } from "#workflows/modeles/completeness.ts";
import { modeleDe } from "#workflows/modeles/registry.ts";
import { type Ligne, lireLignes } from "#workflows/texte/lignes.ts";
import { annonce } from "./banner.ts";

const ECRITS: readonly [string, Etape][] = [
  ["lettreIntention", "ouvert"],
  ["projetDeSante", "lettreValidee"],
  ["contratTripartite", "contratANegocier"],
  ["rapportActivite", "enVigueur"],
  ["compteRendu", "dialogueTenu"],
];
const cadre = (etape: Etape, lieu: (typeof HISTOIRES)[number]["lieu"]) => ({
  lieu,
  jour: "2027-03-15",
  contexte: contexteDe(dossier({ jusqua: etape })),
  metier: "pharmacien",
  ars: "ARS Bretagne",
  cpam: "CPAM du Morbihan",
  seance: "CPAM, salle Garonne, 14 h",
});

/** The cells of a row; communes are written as INSEE writes them. */
const cellulesDe = ({ id: _id, commune: _commune, ...cellules }: Ligne): string[] =>
  Object.values(cellules).filter((cellule) => !/^[\d-]*$/.test(cellule));

/** Every text a person may read, the names of the communes apart: they are written as INSEE writes them. */
const textesDe = (valeur: unknown): string[] => {
  if (typeof valeur === "string") return valeur.startsWith("[{") ? lireLignes(valeur).flatMap(cellulesDe) : [valeur];
  if (valeur === null || typeof valeur !== "object") return [];
  return Object.entries(valeur).flatMap(([cle, membre]) =>
    cle === "communes" || cle === "communesDuContrat" ? [] : textesDe(membre),
  );
};
/** Marks without their space, straight apostrophes, exclamations, and words that should have been joined. */
const FAUTES =
  /!|'|[^\u00a0\d][:;?»%€](?!\/)|\s[;?»%€]|«[^\u00a0]|undefined|NaN|(?<!\p{L})de (?=[aeiouéèêîôûAEIOUÉÈÊÎÔÛ](?!nze))|(?<!\p{L})(?:à|de) le /u;
const fautifs = (textes: readonly string[]) => [
  ...new Set(textes.filter((texte) => FAUTES.test(texte.replaceAll(/\u00a0[:;?»%€]/g, "")))),
];

describe.each(ECRITS)("le texte %s", (code, etape) => {
  const textes = HISTOIRES.map(({ lieu }) => texteDe(code, cadre(etape, lieu)));

  it("est complet pour chaque territoire", () => {
    const modele = modeleDe(code);
    expect(modele && textes.flatMap((texte) => manques(modele, texte))).toEqual([]);
  });

  it("ne répond qu’à des questions du modèle", () => {
    const questions = modeleDe(code)?.sections.flatMap(({ code: section, champs }) =>
      champs.map((champ) => `${section}.${champ.code}`),
    );
    const reponses = textes.flatMap((texte) =>
      Object.entries(texte).flatMap(([section, champs]) => Object.keys(champs).map((champ) => `${section}.${champ}`)),
    );
    expect([...new Set(reponses)].filter((reponse) => !questions?.includes(reponse))).toEqual([]);
  });

  it("suit la typographie française", () => expect(fautifs(textes.flatMap(textesDe))).toEqual([]));

  it("ne nomme aucun patient", () => expect(textes.flatMap(textesDe).flatMap(signaler)).toEqual([]));
});

describe("les histoires", () => {
  it("suivent la typographie française", () => {
    const lisibles = HISTOIRES.map(({ nom, lieu, histoire, reprise, remarques }) => [
      nom,
      lieu,
      remarques ?? [],
      [...histoire, ...(reprise ?? [])].map(([, , champs]) => champs),
    ]);
    expect(
      fautifs(
        [...textesDe(lisibles), ...textesDe(ORGANISMES.map(({ nom, adresse }) => [nom, adresse])), annonce()].filter(
          (texte) => /\s/.test(texte),
        ),
      ),
    ).toEqual([]);
  });

  it("ont chacune un nom et un porteur à elles, sauf la personne qui en porte une et en accompagne deux", () => {
    expect(new Set(HISTOIRES.map(({ nom }) => nom)).size).toBe(HISTOIRES.length);
    expect(new Set(HISTOIRES.map(({ porteur }) => porteur)).size).toBe(HISTOIRES.length);
  });

  it("ne nomment que des personnes connues, et chacune une fois", () => {
    const cles = PERSONNAGES.map(({ cle }) => cle);
    expect(new Set(cles).size).toBe(cles.length);
    const citees = [
      ...HISTOIRES.flatMap(({ porteur, equipe }) => [porteur, ...(equipe ?? []).map(([cle]) => cle)]),
      ...ORGANISMES.flatMap(({ agents }) => agents.map(([cle]) => cle)),
    ];
    expect(citees.filter((cle) => !cles.includes(cle))).toEqual([]);
  });
});

it("l’annonce donne chaque compte", () => {
  for (const { courriel } of COMPTES_DE_DEMONSTRATION) expect(annonce()).toContain(courriel);
});
