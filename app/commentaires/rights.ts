import type { Visibilite } from "#db/schema/comments.ts";
import { type Acteur, type Corps, corpsDe, type Qualite } from "#workflows/acteur.ts";
import { ecrivent, lisent } from "#workflows/modeles/registry.ts";

/** The frozen text a comment bears on. */
export type Cible = { readonly nature: "depot" | "travail"; readonly modele: string };

type Camp = Extract<Corps, "cpts" | "ars" | "cpam">;
const CAMPS: readonly Corps[] = ["cpts", "ars", "cpam"] satisfies Camp[];
/** Those for whom a file exists: whoever only counts files reads none of their comments. */
const DU_DOSSIER: readonly Corps[] = [...CAMPS, "ddArs", "msa", "urps", "admin"];

const est = ({ qualites }: Acteur, ...corps: readonly Corps[]) =>
  qualites.some((qualite) => corps.includes(corpsDe(qualite)));
const a = ({ qualites }: Acteur, permises: readonly Qualite[]) =>
  qualites.some((qualite) => permises.includes(qualite));

const litLaVersion = (acteur: Acteur, { nature, modele }: Cible): boolean =>
  nature === "depot" ? est(acteur, ...DU_DOSSIER) : a(acteur, lisent(modele));

/** The comments of a version this person may read, by visibility. What is not named here does not exist for them. */
export function visibilitesLues(acteur: Acteur, cible: Cible): Visibilite[] {
  if (!litLaVersion(acteur, cible)) return [];
  return [
    "tous",
    ...(est(acteur, "cpts") ? (["equipe"] as const) : []),
    ...(est(acteur, "ars", "ddArs", "cpam") ? (["autorites"] as const) : []),
  ];
}

/**
 * The visibilities this person may write in. On a working version nobody else ever reads, so « tous » would promise
 * more than it does: its authors write among themselves.
 */
export function visibilitesEcrites(acteur: Acteur, cible: Cible): Visibilite[] {
  if (!est(acteur, ...CAMPS)) return [];
  return visibilitesLues(acteur, cible).filter((visibilite) => cible.nature === "depot" || visibilite !== "tous");
}

/** In which of their capacities a person writes there; undefined when in none. */
export function qualitePourCommenter({ qualites }: Acteur, visibilite: Visibilite): Qualite | undefined {
  const corps = { tous: CAMPS, equipe: ["cpts"], autorites: ["ars", "cpam"] }[visibilite] as readonly Corps[];
  return qualites.find((qualite) => corps.includes(corpsDe(qualite)));
}

export const VERBES = ["repondre", "resoudre", "rouvrir", "clore"] as const;
export type Verbe = (typeof VERBES)[number];

/** What the rights of a comment depend on. */
export type Pose = {
  readonly visibilite: Visibilite;
  readonly etat: "ouvert" | "resolu" | "clos";
  readonly auteurId: string;
  readonly qualite: string;
  /** Part of a request for correction. */
  readonly demande: boolean;
  /** Whether somebody of the project team answered. */
  readonly repondu: boolean;
};

/** What this person may do with a comment, now. Empty for whoever reads it without a say, or may not read it. */
export function verbesPossibles(acteur: Acteur, cible: Cible, pose: Pose): Verbe[] {
  if (!visibilitesEcrites(acteur, cible).includes(pose.visibilite)) return [];
  const sien = pose.auteurId === acteur.id || est(acteur, corpsDe(pose.qualite as Qualite));
  return VERBES.filter((verbe) => permet(verbe, pose, pose.demande ? surUneDemande(acteur, cible, sien) : libre(sien)));
}

type Pouvoirs = { readonly resout: boolean; readonly clot: boolean };

/** A remark belongs to the side that made it. */
const libre = (sien: boolean): Pouvoirs => ({ resout: sien, clot: sien });

/** In a request, those who hold the pen say when it is answered; the authority alone says when it is over. */
const surUneDemande = (acteur: Acteur, { modele }: Cible, sien: boolean): Pouvoirs => ({
  resout: a(acteur, ecrivent(modele)),
  clot: sien || est(acteur, "ars"),
});

function permet(verbe: Verbe, { etat, demande, repondu }: Pose, { resout, clot }: Pouvoirs): boolean {
  switch (verbe) {
    case "repondre":
      return etat !== "clos";
    case "resoudre":
      return etat === "ouvert" && resout && (repondu || !demande);
    case "rouvrir":
      return etat === "clos" ? clot : etat === "resolu" && (resout || clot);
    case "clore":
      return etat !== "clos" && clot;
  }
}
