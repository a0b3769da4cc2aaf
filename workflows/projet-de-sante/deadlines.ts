import { plusMois } from "../civil-date.ts";
import { type Dossier, estDans } from "../dossier.ts";
import type { Echeance } from "../echeances.ts";
import { demandee } from "../lettre-intention/deadlines.ts";
import type { Contexte } from "../parcours/context.ts";
import type { Regles } from "../regles/regles.ts";
import { delaiDuProjet } from "./memory.ts";

export function echeancesProjet(dossier: Dossier, { projet }: Contexte, regles: Regles): Echeance[] {
  const dans = (etat: "depose" | "incomplet" | "enInstruction" | "aCorriger") =>
    estDans(dossier, { projetDeSante: etat });
  const liste: Echeance[] = [];
  if (dans("incomplet") && projet.piecesAvantLe) {
    liste.push({
      ...demande("pieces", "Pièces manquantes du projet de santé", projet.piecesAvantLe),
      debutLe: debut(projet),
    });
  }
  if (dans("aCorriger") && projet.correctionsAvantLe) {
    liste.push({
      ...demande("corrections", "Corrections du projet de santé", projet.correctionsAvantLe),
      debutLe: debut(projet),
    });
  }
  if (dans("depose") && projet.deposeLe) {
    liste.push({
      code: "completude",
      libelle: "Contrôle des pièces par l’ARS",
      main: "ars",
      debutLe: projet.deposeLe,
      dernierJour: plusMois(projet.deposeLe, regles.oppositionMois.valeur),
      nature: "indicative",
      base: { source: "Art. L. 114-5 du code des relations entre le public et l’administration", statut: "a-verifier" },
    });
  }
  const delai = dans("enInstruction") || dans("aCorriger") ? delaiDuProjet(projet, regles) : null;
  if (delai && projet.completLe) {
    const { source, statut } = regles.oppositionMois;
    liste.push({
      code: "opposition",
      libelle: "Réponse de l’ARS au projet de santé",
      main: "ars",
      debutLe: projet.completLe,
      dernierJour: delai.dernierJour,
      nature: "legale",
      base: { source, statut },
      auTerme: { type: "ProjetDeSanteReputeValide", le: delai.effetLe },
    });
  }
  return liste;
}

const debut = (projet: Contexte["projet"]) => projet.deposeLe ?? "";

const demande = (code: string, libelle: string, dernierJour: string) =>
  ({ code, libelle, main: "porteur", dernierJour, nature: "demandee", base: demandee }) as const;
