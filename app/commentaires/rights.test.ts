import { describe, expect, it } from "vitest";
import { VISIBILITES, type Visibilite } from "#db/schema/comments.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import type { Qualite } from "#workflows/acteur.ts";
import { type Cible, type Pose, VERBES, verbesPossibles, visibilitesEcrites, visibilitesLues } from "./rights.ts";

const EQUIPE: Qualite[] = ["porteur", "coporteur", "coordinateur", "redacteur", "lecteur"];
const AUTORITES: Qualite[] = ["ars.instructeur", "ars.signataire", "cpam.roc", "cpam.direction"];
const LECTEURS: Qualite[] = ["msa", "urps", "admin"];
const AILLEURS: Qualite[] = ["national", "systeme"];

const PROJET: Cible = { nature: "depot", modele: "projetDeSante" };
const CONTRAT: Cible = { nature: "depot", modele: "contratTripartite" };
const BROUILLON: Cible = { nature: "travail", modele: "projetDeSante" };
const BROUILLON_CPAM: Cible = { nature: "travail", modele: "contratTripartite" };

/** Who reads, then who writes, each visibility: one row per group of people. */
const TABLE: [string, Cible, Qualite[], Visibilite[], Visibilite[]][] = [
  ["un dépôt, l’équipe", PROJET, EQUIPE, ["tous", "equipe"], ["tous", "equipe"]],
  ["un dépôt, les autorités", PROJET, AUTORITES, ["tous", "autorites"], ["tous", "autorites"]],
  ["un dépôt, ceux qui le lisent seulement", PROJET, LECTEURS, ["tous"], []],
  ["un dépôt, ceux pour qui le dossier n’existe pas", PROJET, AILLEURS, [], []],
  ["un contrat proposé, l’équipe", CONTRAT, EQUIPE, ["tous", "equipe"], ["tous", "equipe"]],
  ["un contrat proposé, les autorités", CONTRAT, AUTORITES, ["tous", "autorites"], ["tous", "autorites"]],
  ["une version de travail de l’équipe, l’équipe", BROUILLON, EQUIPE, ["tous", "equipe"], ["equipe"]],
  ["une version de travail de l’équipe, les autres", BROUILLON, [...AUTORITES, ...LECTEURS, ...AILLEURS], [], []],
  [
    "une version de travail de la CPAM, la CPAM",
    BROUILLON_CPAM,
    ["cpam.roc", "cpam.direction"],
    ["tous", "autorites"],
    ["autorites"],
  ],
  [
    "une version de travail de la CPAM, les autres",
    BROUILLON_CPAM,
    [...EQUIPE, "ars.instructeur", "ars.signataire", ...LECTEURS, ...AILLEURS],
    [],
    [],
  ],
];

describe.each(TABLE)("%s", (_qui, cible, qualites, lues, ecrites) => {
  it.each(qualites)("%s lit et écrit ce que dit la table", (qualite) => {
    expect(visibilitesLues(ACTEURS[qualite], cible)).toEqual(lues);
    expect(visibilitesEcrites(ACTEURS[qualite], cible)).toEqual(ecrites);
  });

  it.each(qualites)("%s ne peut rien sur ce qu’il ne lit pas, ni sur ce où il n’écrit pas", (qualite) => {
    for (const visibilite of VISIBILITES.filter((autre) => !ecrites.includes(autre))) {
      const pose: Pose = { ...DE_LARS, visibilite, auteurId: ACTEURS[qualite].id };
      expect(verbesPossibles(ACTEURS[qualite], cible, pose)).toEqual([]);
    }
  });
});

const DE_LARS: Pose = {
  visibilite: "tous",
  etat: "ouvert",
  auteurId: ACTEURS["ars.instructeur"].id,
  qualite: "ars.instructeur",
  demande: false,
  repondu: false,
};
const DE_LEQUIPE: Pose = { ...DE_LARS, auteurId: ACTEURS.redacteur.id, qualite: "redacteur" };
const LIBRE_DES_SIENS = { ouvert: "repondre resoudre clore", resolu: "repondre rouvrir clore", clos: "rouvrir" };
const LIBRE_DES_AUTRES = { ouvert: "repondre", resolu: "repondre", clos: "" };
const DEMANDE = { ...DE_LARS, demande: true };
const REPONDU = { ...DEMANDE, repondu: true };
const RIEN = { ouvert: "", resolu: "", clos: "" };

/** A comment, who looks at it, and what they may do with it in each of its states. */
const GESTES: [string, Pose, Qualite[], Record<Pose["etat"], string>][] = [
  ["une remarque de l’ARS, l’ARS", DE_LARS, ["ars.instructeur", "ars.signataire"], LIBRE_DES_SIENS],
  ["une remarque de l’ARS, la CPAM et l’équipe", DE_LARS, ["cpam.roc", ...EQUIPE], LIBRE_DES_AUTRES],
  ["une remarque de l’équipe, l’équipe", { ...DE_LEQUIPE, visibilite: "equipe" }, EQUIPE, LIBRE_DES_SIENS],
  ["une remarque de l’équipe à tous, les autorités", DE_LEQUIPE, AUTORITES, LIBRE_DES_AUTRES],
  ["une remarque de l’équipe, les autorités", { ...DE_LEQUIPE, visibilite: "equipe" }, AUTORITES, RIEN],
  ["un échange ARS–CPAM, l’équipe", { ...DE_LARS, visibilite: "autorites" }, EQUIPE, RIEN],
  ["un échange ARS–CPAM, la CPAM", { ...DE_LARS, visibilite: "autorites" }, ["cpam.direction"], LIBRE_DES_AUTRES],
  ["une remarque à tous, ceux qui lisent seulement", DE_LARS, LECTEURS, RIEN],
  [
    "une demande sans réponse, l’équipe qui écrit",
    DEMANDE,
    ["porteur", "redacteur"],
    { ouvert: "repondre", resolu: "repondre rouvrir", clos: "" },
  ],
  [
    "une demande répondue, l’équipe qui écrit",
    REPONDU,
    ["porteur", "coordinateur", "redacteur"],
    { ouvert: "repondre resoudre", resolu: "repondre rouvrir", clos: "" },
  ],
  ["une demande répondue, qui lit seulement dans l’équipe", REPONDU, ["lecteur"], LIBRE_DES_AUTRES],
  [
    "une demande, l’ARS",
    REPONDU,
    ["ars.instructeur", "ars.signataire"],
    { ouvert: "repondre clore", resolu: "repondre rouvrir clore", clos: "rouvrir" },
  ],
  ["une demande de l’ARS, la CPAM", REPONDU, ["cpam.roc"], LIBRE_DES_AUTRES],
  [
    "une demande reprise d’une remarque de la CPAM, l’ARS qui la demande",
    { ...REPONDU, auteurId: ACTEURS["cpam.roc"].id, qualite: "cpam.roc" },
    ["ars.instructeur"],
    { ouvert: "repondre clore", resolu: "repondre rouvrir clore", clos: "rouvrir" },
  ],
];

describe.each(GESTES)("%s", (_quoi, pose, qualites, attendus) => {
  it.each(qualites)("%s", (qualite) => {
    for (const etat of ["ouvert", "resolu", "clos"] as const) {
      const permis = verbesPossibles(ACTEURS[qualite], PROJET, { ...pose, etat });
      expect([etat, permis.join(" ")]).toEqual([etat, attendus[etat]]);
      expect(VERBES).toEqual(expect.arrayContaining(permis));
    }
  });
});

it("une personne à deux qualités lit et écrit des deux côtés", () => {
  const double = { ...ACTEURS.porteur, qualites: ["porteur", "cpam.roc"] as Qualite[] };
  expect(visibilitesLues(double, PROJET)).toEqual(["tous", "equipe", "autorites"]);
  expect(visibilitesEcrites(double, PROJET)).toEqual(["tous", "equipe", "autorites"]);
});
