import { plusMois } from "#workflows/civil-date.ts";
import { NOM_MISSION } from "#workflows/missions/missions.ts";
import { indicateursDeLAnnee } from "./indicator-rows.ts";
import { inconnu } from "./invented.ts";
import type { Texte } from "./recit.ts";
import { poste, rangees } from "./rows.ts";

/** The structured blocks of a yearly report: what was reached, what was spent. */
export const RAPPORT_BLOCS: Texte = (recit) => {
  const { c } = recit;
  const { depenses: d } = c;
  const recettes = c.total + 12_000;
  const prevu = (montant: number) => ({ prevu: String(montant) });
  return {
    synthese: { indicateursAtteints: indicateursDeLAnnee(recit) },
    partieFinanciere: {
      budgetRealise: rangees(
        { ...poste("Fonctionnement", "Recette", "Fonctionnement", c.fonctionnement), ...prevu(c.fonctionnement) },
        {
          ...poste(
            "Parts fixes des missions",
            "Recette",
            NOM_MISSION.accesAuxSoins,
            recettes - c.fonctionnement - 5_000,
          ),
          ...prevu(c.total - c.fonctionnement),
        },
        poste("Aide de l’ARS pour l’outil d’alerte", "Recette", NOM_MISSION.crise, 5_000),
        {
          ...poste("Coordination et gestion", "Dépense", "Fonctionnement", d.coordination + d.gestion),
          ...prevu(d.coordination + d.gestion),
        },
        {
          ...poste("Indemnités des professionnels", "Dépense", NOM_MISSION.accesAuxSoins, d.indemnites),
          ...prevu(d.indemnites),
        },
        { ...poste("Outils du parcours", "Dépense", NOM_MISSION.parcours, d.outils), ...prevu(d.outils) },
        { ...poste("Actions", "Dépense", NOM_MISSION.prevention, d.actions), ...prevu(d.actions) },
        { ...poste("Exercice et matériel", "Dépense", NOM_MISSION.crise, d.reserve), ...prevu(d.reserve) },
      ),
    },
  };
};

/** Who sat at the yearly dialogue, and what each one does next. */
export const COMPTE_RENDU_BLOCS: Texte = (recit) => {
  const seance = recit.contexte.dialogue.seanceLe ?? recit.jour;
  const present = (rang: number, fonction: string, partie: string, presence = "Présent") => ({
    nom: inconnu(recit, rang),
    fonction,
    partie,
    presence,
  });
  const suite = (decision: string, responsable: string, mois: number) => ({
    decision,
    responsable,
    echeance: plusMois(seance, mois),
  });
  return {
    seance: {
      listeDesPresents: rangees(
        { ...present(0, "Présidence", "CPTS"), nom: recit.porteur },
        present(1, "Trésorerie", "CPTS"),
        present(2, "Coordination", "CPTS"),
        present(30, "Délégation départementale", "ARS"),
        present(31, "Référente des organisations coordonnées", "CPAM"),
        present(32, "Direction", "CPAM", "À distance"),
        present(33, "Offre de soins", "MSA", "Excusé"),
      ),
    },
    decisions: {
      tableauDesDecisions: rangees(
        suite("Réponse écrite sur la cible du médecin traitant", "CPAM et ARS", 1),
        suite("Projet d’avenant", "Référente de la CPAM", 2),
        suite("Envoi des comptes approuvés", "Trésorerie de la CPTS", 4),
        suite("Place de la CPTS au comité du service d’accès aux soins", "ARS", 3),
      ),
    },
  };
};
