import { describe, expect, it } from "vitest";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { dossier, type Histoire } from "#test/fabriques/dossier.ts";
import type { Acteur, Qualite } from "#workflows/acteur.ts";
import type { Mission } from "#workflows/missions/missions.ts";
import type { Modele } from "#workflows/modeles/modele.ts";
import { perimetreDesMissions } from "#workflows/modeles/perimetre.ts";
import { modeleDe } from "#workflows/modeles/registry.ts";
import { droitsSur } from "./rights.ts";

const modele = (code: string) => modeleDe(code) as Modele;
const sections = (code: string) => modele(code).sections.map((section) => section.code);
const referent = (...missions: Mission[]): Acteur => ({
  ...ACTEURS.redacteur,
  perimetre: perimetreDesMissions(missions),
});
const QUI = {
  "qui porte le projet": ACTEURS.porteur,
  "la coordination": ACTEURS.coordinateur,
  "qui rédige partout": ACTEURS.redacteur,
  "le référent prévention": referent("prevention"),
  "le référent crise et parcours": referent("crise", "parcours"),
  "qui a une section du projet": { ...ACTEURS.redacteur, perimetre: ["projetDeSante/budget"] },
  "qui n’a plus rien": { ...ACTEURS.redacteur, perimetre: [] },
  "qui lit": ACTEURS.lecteur,
} satisfies Record<string, Acteur>;
type Qui = keyof typeof QUI;

const TOUT = "tout";
type Attendu = typeof TOUT | readonly string[];
/** Per stage of the file and document: the sections each one may write; whoever is not named reads only. */
const TABLE: readonly (readonly [Histoire, string, Partial<Record<Qui, Attendu>>])[] = [
  ["ouvert", "lettreIntention", { "qui porte le projet": TOUT, "la coordination": TOUT, "qui rédige partout": TOUT }],
  ["ouvert", "planDeCrise", {}],
  [
    "lettreValidee",
    "projetDeSante",
    {
      "qui porte le projet": TOUT,
      "la coordination": TOUT,
      "qui rédige partout": TOUT,
      "le référent prévention": ["prevention"],
      "le référent crise et parcours": ["parcours", "crise"],
      "qui a une section du projet": ["budget"],
    },
  ],
  [
    "lettreValidee",
    "fiche.prevention",
    {
      "qui porte le projet": TOUT,
      "la coordination": TOUT,
      "qui rédige partout": TOUT,
      "le référent prévention": TOUT,
    },
  ],
  [
    "enVigueur",
    "planDeCrise",
    {
      "qui porte le projet": TOUT,
      "la coordination": TOUT,
      "qui rédige partout": TOUT,
      "le référent crise et parcours": TOUT,
    },
  ],
  [
    "enVigueur",
    "rapportActivite",
    {
      "qui porte le projet": TOUT,
      "la coordination": TOUT,
      "qui rédige partout": TOUT,
      "le référent prévention": ["prevention"],
      "le référent crise et parcours": ["parcours", "crise"],
    },
  ],
  ["projetDepose", "projetDeSante", {}],
];

describe.each(TABLE)("dossier « %s », document %s", (jusqua, code, attendus) => {
  const ouvert = dossier({ jusqua });
  it.each(Object.keys(QUI) as Qui[])("%s", (qui) => {
    const attendu = attendus[qui] ?? [];
    const droits = droitsSur(QUI[qui], ouvert, modele(code));
    expect(droits.sections).toEqual(attendu === TOUT ? sections(code) : attendu);
    expect(droits.plume).toBe(attendu.length > 0 ? "ecrit" : "lit");
  });

  it.each(["ars.instructeur", "cpam.direction", "msa", "admin"] as const satisfies readonly Qualite[])(
    "%s ne voit pas le brouillon",
    (qualite) => {
      expect(droitsSur(ACTEURS[qualite], ouvert, modele(code))).toEqual({ plume: null, sections: [] });
    },
  );
});
