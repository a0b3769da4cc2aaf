import type { Reponses } from "#workflows/modeles/completeness.ts";
import { CONTRAT_ENGAGEMENTS, CONTRAT_SUITES } from "./contract.ts";
import { COMPTE_RENDU_BLOCS, RAPPORT_BLOCS } from "./contract-year-rows.ts";
import { LETTRE_PROGRAMME } from "./letter-plan.ts";
import { LETTRE_BLOCS } from "./letter-rows.ts";
import { LETTRE_TERRITOIRE } from "./letter-territory.ts";
import { COMPTE_RENDU } from "./minutes.ts";
import { PROJET_MOYENS } from "./project-means.ts";
import { PROJET_MISSIONS } from "./project-missions.ts";
import { PROJET_BLOCS } from "./project-rows.ts";
import { PROJET_CADRE } from "./project-setting.ts";
import { PROJET_FICHES } from "./project-sheets.ts";
import { type Cadre, recitDe, type Texte } from "./recit.ts";
import { RAPPORT_ACTIONS, RAPPORT_MOYENS } from "./report.ts";

const TEXTES: Readonly<Record<string, readonly Texte[]>> = {
  lettreIntention: [LETTRE_TERRITOIRE, LETTRE_PROGRAMME, LETTRE_BLOCS],
  projetDeSante: [PROJET_CADRE, PROJET_MISSIONS, PROJET_MOYENS, PROJET_BLOCS, PROJET_FICHES],
  contratTripartite: [CONTRAT_ENGAGEMENTS, CONTRAT_SUITES],
  rapportActivite: [RAPPORT_ACTIONS, RAPPORT_MOYENS, RAPPORT_BLOCS],
  compteRendu: [COMPTE_RENDU, COMPTE_RENDU_BLOCS],
};

/** The whole text of a document of the demonstration, section by section, ready to be filed. */
export function texteDe(modele: string, cadre: Cadre): Reponses {
  const recit = recitDe(cadre);
  const parties = (TEXTES[modele] ?? []).flatMap((texte) => Object.entries(texte(recit)));
  const reponses: Record<string, Record<string, string>> = {};
  for (const [section, champs] of parties) reponses[section] = { ...reponses[section], ...champs };
  return reponses;
}
