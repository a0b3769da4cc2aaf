import { plusMois } from "#workflows/civil-date.ts";
import { NOM_MISSION } from "#workflows/missions/missions.ts";
import { communesEnLignes } from "#workflows/texte/blocs/territory.ts";
import { ecrireLignes } from "#workflows/texte/lignes.ts";
import { indicateursDuProjet } from "./indicator-rows.ts";
import type { Recit, Texte } from "./recit.ts";
import { etape, membres, poste, rangees } from "./rows.ts";

const MEMBRES_NOMMES = 24;

/** The structured blocks of a projet de santé, the fiches action apart: communes, members, figures, dates, money. */
export const PROJET_BLOCS: Texte = (recit) => ({
  territoire: {
    listeDesCommunes: ecrireLignes(communesEnLignes(recit.contexte.dossier.territoire?.communes ?? [])),
  },
  budget: { budgetPrevisionnel: budget(recit) },
  calendrier: { calendrierDesMissions: calendrier(recit) },
  evaluation: { tableauDesIndicateurs: indicateursDuProjet(recit) },
  annexes: { listeDesMembres: membres(recit, MEMBRES_NOMMES) },
});

function budget({ c }: Recit): string {
  const { depenses: d } = c;
  const fixes = c.total - c.fonctionnement;
  const acces = Math.round(fixes * 0.6);
  return rangees(
    poste("Fonctionnement versé par la CPAM", "Recette", "Fonctionnement", c.fonctionnement),
    poste("Part fixe, au prorata du démarrage", "Recette", NOM_MISSION.accesAuxSoins, acces),
    poste("Parts fixes, au prorata du démarrage", "Recette", NOM_MISSION.prevention, fixes - acces),
    poste("Coordination, charges comprises", "Dépense", "Fonctionnement", d.coordination),
    poste("Indemnités des professionnels", "Dépense", NOM_MISSION.accesAuxSoins, d.indemnites),
    poste("Comptable, assurance et local", "Dépense", "Fonctionnement", d.gestion),
    poste("Outils numériques", "Dépense", "Fonctionnement", d.outils),
    poste("Actions de prévention", "Dépense", NOM_MISSION.prevention, d.actions),
    poste("Réserve", "Dépense", "Fonctionnement", d.reserve),
  );
}

function calendrier({ jour, risque }: Recit): string {
  const signature = plusMois(jour, 5);
  const apres = (mois: number) => plusMois(signature, mois);
  return rangees(
    etape("Signature du contrat et recrutement de la coordination", signature, apres(3), "Le bureau"),
    etape(
      "Accès aux soins : premiers créneaux, puis les trois bourgs",
      apres(6),
      apres(18),
      "Un médecin et un pharmacien",
    ),
    etape("Crises : plan écrit et présenté à l’ARS", apres(1), apres(6), "Le médecin référent"),
    etape("Prévention : campagne de printemps", apres(9), apres(12), "Une sage-femme et un pharmacien"),
    etape("Parcours : vingt premiers patients", apres(12), apres(24), "Une infirmière et un médecin"),
    etape(`Crises : ${risque.exercice}`, apres(17), apres(18), "Le médecin référent"),
  );
}
