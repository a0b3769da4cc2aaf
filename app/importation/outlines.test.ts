import { describe, expect, it } from "vitest";
import { LETTRE_INTENTION } from "#workflows/modeles/lettre-intention/index.ts";
import type { Modele } from "#workflows/modeles/modele.ts";
import { PROJET_DE_SANTE } from "#workflows/modeles/projet-de-sante/index.ts";
import { RAPPORT_ACTIVITE } from "#workflows/modeles/rapport-activite/index.ts";
import { repartir } from "./distribute.ts";
import { plan } from "./test-outline.ts";

/** Each heading that opens a passage, and the section it goes to. */
const sections = (texte: string, modele: Modele) =>
  repartir(plan(texte), modele).map(({ titre, cible }) => `${titre} → ${cible?.section ?? "nulle part"}`);

describe("un projet de santé écrit avec Word trouve ses sections", () => {
  it("quand il suit le cahier des charges", () => {
    const texte = `
1. Préambule
2. Présentation du territoire
  2.1 Délimitation géographique
  2.2 Profil de la population
3. Diagnostic territorial de santé
  3.1 L’offre de soins de premier recours
  3.2 Synthèse AFOM
4. GOUVERNANCE
  Statuts de l’association
5. Les missions de la CPTS
  Mission 1 : améliorer l’accès aux soins
    Prise en charge des soins non programmés
    Fiche action n° 1
  Mission 2 : organiser les parcours autour du patient
  Mission 3 : actions territoriales de prévention
    Indicateurs de suivi
  Mission 4 : réponse aux crises sanitaires graves
  Mission optionnelle : accompagnement des professionnels de santé
6. Outils numériques
7. Communication
8. Budget prévisionnel
9. Calendrier de mise en œuvre
10. Évaluation
Glossaire`;
    expect(sections(texte, PROJET_DE_SANTE)).toEqual([
      "1. Préambule → presentation",
      "2. Présentation du territoire → territoire",
      "2.1 Délimitation géographique → territoire",
      "2.2 Profil de la population → diagnostic",
      "3. Diagnostic territorial de santé → diagnostic",
      "3.1 L’offre de soins de premier recours → diagnostic",
      "3.2 Synthèse AFOM → diagnostic",
      "4. GOUVERNANCE → gouvernance",
      "Statuts de l’association → gouvernance",
      "5. Les missions de la CPTS → nulle part",
      "Mission 1 : améliorer l’accès aux soins → accesAuxSoins",
      "Prise en charge des soins non programmés → accesAuxSoins",
      "Fiche action n° 1 → accesAuxSoins",
      "Mission 2 : organiser les parcours autour du patient → parcours",
      "Mission 3 : actions territoriales de prévention → prevention",
      "Indicateurs de suivi → prevention",
      "Mission 4 : réponse aux crises sanitaires graves → crise",
      "Mission optionnelle : accompagnement des professionnels de santé → missionsOptionnelles",
      "6. Outils numériques → systemeInformation",
      "7. Communication → communication",
      "8. Budget prévisionnel → budget",
      "9. Calendrier de mise en œuvre → calendrier",
      "10. Évaluation → evaluation",
      "Glossaire → nulle part",
    ]);
  });

  it("quand il a son propre plan", () => {
    const texte = `
CONTEXTE
  Le groupe projet
PORTRAIT
  Périmètre et communes
  CPTS limitrophes
  Démographie médicale
NOS AXES
  Axe 1 Médecin traitant
  Axe 2 SNP
  Axe 3 Dépistage des cancers
  Axe 4 Plan blanc du territoire
NOS PARTENAIRES
  Le centre hospitalier
  Les MSP
MOYENS
  Ressources humaines
  RGPD
Feuille de route`;
    expect(sections(texte, PROJET_DE_SANTE).map((ligne) => ligne.split(" → ")[1])).toEqual([
      "presentation",
      "presentation",
      "nulle part",
      "territoire",
      "territoire",
      "diagnostic",
      "nulle part",
      "accesAuxSoins",
      "accesAuxSoins",
      "prevention",
      "crise",
      "presentation",
      "articulations",
      "articulations",
      "budget",
      "budget",
      "systemeInformation",
      "calendrier",
    ]);
  });

  it("les autres documents ont leurs propres places", () => {
    expect(sections("Accès aux soins\nParcours\nCalendrier prévisionnel", LETTRE_INTENTION)).toEqual([
      "Accès aux soins → orientations",
      "Parcours → orientations",
      "Calendrier prévisionnel → calendrier",
    ]);
    expect(sections("Soins non programmés\nMembres\nBilan financier", RAPPORT_ACTIVITE)).toEqual([
      "Soins non programmés → accesAuxSoins",
      "Membres → vieDeLaCpts",
      "Bilan financier → partieFinanciere",
    ]);
  });
});
