import type { Reponses } from "#workflows/modeles/completeness.ts";
import { CONTRAT_ENGAGEMENTS, CONTRAT_SUITES } from "./contract.ts";
import { LETTRE_PROGRAMME } from "./letter-plan.ts";
import { LETTRE_TERRITOIRE } from "./letter-territory.ts";
import { COMPTE_RENDU } from "./minutes.ts";
import { PROJET_MOYENS } from "./project-means.ts";
import { PROJET_MISSIONS } from "./project-missions.ts";
import { PROJET_CADRE } from "./project-setting.ts";
import { type Cadre, recitDe, type Texte } from "./recit.ts";
import { RAPPORT_ACTIONS, RAPPORT_MOYENS } from "./report.ts";

const TEXTES: Readonly<Record<string, readonly Texte[]>> = {
  lettreIntention: [LETTRE_TERRITOIRE, LETTRE_PROGRAMME],
  projetDeSante: [PROJET_CADRE, PROJET_MISSIONS, PROJET_MOYENS],
  contratTripartite: [CONTRAT_ENGAGEMENTS, CONTRAT_SUITES],
  rapportActivite: [RAPPORT_ACTIONS, RAPPORT_MOYENS],
  compteRendu: [COMPTE_RENDU],
};

/** The whole text of a document of the demonstration, section by section, ready to be filed. */
export function texteDe(modele: string, cadre: Cadre): Reponses {
  const recit = recitDe(cadre);
  return Object.assign({}, ...(TEXTES[modele] ?? []).map((texte) => texte(recit)));
}
