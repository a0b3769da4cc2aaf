import { describe, expect, it } from "vitest";
import { dossier, HISTOIRES, type Histoire } from "#test/fabriques/dossier.ts";
import { raconter } from "#test/fabriques/recit.ts";
import type { Dossier } from "#workflows/dossier.ts";
import { aSaPiece, PIECES } from "#workflows/pieces/pieces.ts";
import { corpsDe } from "./body.server.ts";
import { matiereDe } from "./matter.server.ts";
import { reservesDe } from "./printed.ts";
import { guichet } from "./test-piece.ts";
import { contenuDeLaPiece } from "./text.server.ts";

const { chez } = guichet();
const INSCRIT = new Date("2026-03-15T11:00:00Z");

/** Every paper of a file: its act, its words as printed, what it leaves for the screen. */
const papiersDe = ({ faits, ...reste }: Dossier) =>
  Promise.all(
    faits.flatMap((fait, rang) => {
      if (!aSaPiece(fait)) return [];
      const ligne = { dossierId: "33-2026-0001", version: rang + 1, empreinte: "", fait, inscritLe: INSCRIT };
      const ouvert = { db: chez.db, id: ligne.dossierId, dossier: { faits, ...reste } };
      return [imprimer(ouvert, ligne)];
    }),
  );

async function imprimer(ouvert: Parameters<typeof matiereDe>[0], ligne: Parameters<typeof matiereDe>[1] & Ligne) {
  const trouve = await matiereDe(ouvert, ligne);
  if (!trouve) throw new Error(`No paper for act ${ligne.version}`);
  const corps = await corpsDe(ouvert, trouve.matiere);
  const dits = JSON.stringify(contenuDeLaPiece({ ligne, corps, ...trouve }));
  return { type: ligne.fait.type, dits, reserves: reservesDe(corps).join(" ") };
}
type Ligne = Parameters<typeof contenuDeLaPiece>[0]["ligne"];

const APRES_RETRAIT = ["oppositionRetiree", "validationRetiree"] as const;
const CAS: [string, () => Dossier][] = [
  ...(Object.keys(HISTOIRES) as Histoire[]).map((jusqua): [string, () => Dossier] => [
    jusqua,
    () => dossier({ jusqua }),
  ]),
  ...APRES_RETRAIT.map((jusqua): [string, () => Dossier] => [
    `${jusqua}, puis corrigé`,
    () => raconter(dossier({ jusqua }), "2026-03-20", "CorrectionsDemandees", "2026-03-21", "ProjetDeSanteDepose"),
  ]),
];

describe("un papier notifié ne dit aucun doute de ce service", () => {
  it.each(CAS)("%s", async (_quoi, cas) => {
    for (const { type, dits } of await papiersDe(cas()))
      expect([type, dits.match(/vérifier|choix de ce service|ce service|sans certificat|à compléter/i)]).toEqual([
        type,
        null,
      ]);
  });

  it("toutes les sortes de pièces y sont passées", async () => {
    const papiers = await Promise.all(CAS.map(([, cas]) => papiersDe(cas())));
    expect(new Set(papiers.flat().map(({ type }) => type))).toEqual(new Set(Object.keys(PIECES)));
  });
});

describe("ce qu’il tait se dit à l’écran à qui signe", () => {
  it.each([
    ["validationRetiree", ["L. 211-2", "L. 240-1", "Aucun texte vu ne dit", "sans certificat électronique"]],
    ["projetOppose", ["sans certificat électronique (choix de ce service)."]],
    ["projetIncomplet", ["L. 114-5", "à vérifier"]],
    ["projetACorriger", ["continue de courir", "à vérifier"]],
    ["lettreRefusee", ["Aucun texte ne régit la lettre d’intention"]],
  ] as const)("%s", async (jusqua, attendues) => {
    const { reserves = "" } = (await papiersDe(dossier({ jusqua }))).at(-1) ?? {};
    for (const dite of attendues) expect(reserves).toContain(dite);
  });

  it("la décision de retrait dit seulement que l’examen reprend", async () => {
    const { dits = "" } = (await papiersDe(dossier({ jusqua: "oppositionRetiree" }))).at(-1) ?? {};
    expect(dits).toContain("L’examen du projet de santé reprend à compter de la notification de la présente décision.");
    expect(dits).not.toMatch(/prudence|délai court|mois suivant le retrait/);
  });
});
