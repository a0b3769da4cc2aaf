/** The six missions of a CPTS: four compulsory ones (socle) and two optional ones (ACI of 20 June 2019, amendment 2). */
export const MISSIONS = ["accesAuxSoins", "parcours", "prevention", "crise", "qualite", "accompagnement"] as const;

export type Mission = (typeof MISSIONS)[number];

export const MISSIONS_SOCLES = [
  "accesAuxSoins",
  "parcours",
  "prevention",
  "crise",
] as const satisfies readonly Mission[];

export const estSocle = (mission: Mission): boolean => (MISSIONS_SOCLES as readonly Mission[]).includes(mission);

/** What a person reads. */
export const NOM_MISSION: Record<Mission, string> = {
  accesAuxSoins: "Accès aux soins",
  parcours: "Parcours pluriprofessionnels",
  prevention: "Prévention",
  crise: "Réponse aux crises sanitaires graves",
  qualite: "Qualité et pertinence des soins",
  accompagnement: "Accompagnement des professionnels",
};
