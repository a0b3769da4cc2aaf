import { plusMois } from "#workflows/civil-date.ts";
import { communesEnLignes } from "#workflows/texte/blocs/territory.ts";
import { ecrireLignes } from "#workflows/texte/lignes.ts";
import type { Texte } from "./recit.ts";
import { etape, membres, rangees } from "./rows.ts";

/** The structured blocks of a letter of intent: communes, members, calendar. */
export const LETTRE_BLOCS: Texte = (recit) => {
  const { jour, contexte, porteur } = recit;
  return {
    territoire: { listeDesCommunes: ecrireLignes(communesEnLignes(contexte.dossier.territoire?.communes ?? [])) },
    acteurs: { membresEngages: membres(recit, 10) },
    calendrier: {
      calendrierDuProjet: rangees(
        etape("Création de l’association et ouverture du compte", plusMois(jour, 1), plusMois(jour, 2), porteur),
        etape("Diagnostic partagé", plusMois(jour, 2), plusMois(jour, 4), "Le groupe projet"),
        etape("Groupes de travail par mission", plusMois(jour, 4), plusMois(jour, 6), "Deux responsables par mission"),
        etape("Relecture avec l’ARS, la CPAM et l’URPS", plusMois(jour, 7), plusMois(jour, 8), "La coordination"),
        etape("Vote et dépôt du projet de santé", plusMois(jour, 8), plusMois(jour, 8), porteur),
      ),
    },
  };
};
