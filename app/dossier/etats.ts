import { type Dossier, estDans, etatDe } from "#workflows/dossier.ts";
import { ETAPES, nomDeLEtat } from "./noms.ts";

const DIALOGUE = {
  aPreparer: "Contrat en vigueur, dialogue de l’année à préparer",
  tenu: "Compte rendu du dialogue à proposer",
  compteRendu: "Compte rendu du dialogue à signer",
  aArreter: "Taux d’atteinte à arrêter",
} as const;

/** The state in words; a contract in force says where its yearly dialogue stands. */
export function titreDeLEtat(dossier: Dossier): string {
  if (!estDans(dossier, "enVigueur")) return nomDeLEtat(etatDe(dossier));
  const dialogue = (Object.keys(DIALOGUE) as (keyof typeof DIALOGUE)[]).find((etat) =>
    estDans(dossier, { enVigueur: { dialogue: etat } }),
  );
  return dialogue ? DIALOGUE[dialogue] : nomDeLEtat("enVigueur");
}

/** The rank of the step under way among the five; past the last one when the file is closed. */
export function rangDeLEtape(dossier: Dossier): number {
  const [etape] = etatDe(dossier).split(".");
  if (etape !== "enVigueur") return ETAPES.findIndex(({ code }) => code === etape);
  return estDans(dossier, { enVigueur: { dialogue: "aPreparer" } }) ? 3 : 4;
}
