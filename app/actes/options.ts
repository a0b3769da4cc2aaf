import type { Organisme, Partie } from "#workflows/acteur.ts";
import type { TypeDeCrise } from "#workflows/crise/events.ts";
import type { Position } from "#workflows/dialogue-de-gestion/events.ts";
import type { SensAvis } from "#workflows/lettre-intention/events.ts";
import { estSocle, MISSIONS, type Mission, NOM_MISSION } from "#workflows/missions/missions.ts";
import type { MotifOpposition } from "#workflows/projet-de-sante/events.ts";
import type { Option } from "./acte.ts";

export const options = <V extends string>(
  noms: Record<V, string>,
  consequences: Partial<Record<V, string>> = {},
): Option[] =>
  (Object.keys(noms) as V[]).map((valeur) => ({
    valeur,
    libelle: noms[valeur],
    ...(consequences[valeur] ? { consequence: consequences[valeur] } : {}),
  }));

export const NOM_SENS: Record<SensAvis, string> = {
  favorable: "Favorable",
  favorableAvecReserves: "Favorable avec réserves",
  defavorable: "Défavorable",
};
export const OPTIONS_SENS = options(NOM_SENS, {
  favorable: "Le projet peut avancer tel quel.",
  favorableAvecReserves: "Le projet peut avancer ; vous écrivez plus bas ce qui reste à revoir.",
  defavorable: "Le projet ne peut pas avancer ainsi ; vous écrivez pourquoi. L’ARS reste libre de sa décision.",
});

export const NOM_POSITION: Record<Position, string> = {
  approuve: "Approbation",
  avecReserves: "Approbation avec réserves",
  prisConnaissance: "Prise de connaissance, sans approbation",
};
export const OPTIONS_POSITION = options(NOM_POSITION, {
  approuve: "Le compte rendu dit ce qui a été échangé et convenu.",
  avecReserves: "Vos réserves figurent au compte rendu.",
  prisConnaissance: "Vous l’avez lu, sans dire que vous êtes d’accord.",
});

export const NOM_MOTIF: Record<MotifOpposition, string> = {
  objectifsPrs: "Non-respect des objectifs du projet régional de santé",
  pertinenceTerritoire: "Pertinence du territoire",
};
export const OPTIONS_MOTIF = options(NOM_MOTIF, {
  objectifsPrs: "Citez l’objectif du projet régional de santé qui n’est pas respecté.",
  pertinenceTerritoire: "Dites en quoi le territoire choisi ne convient pas.",
});

export const NOM_CRISE: Record<TypeDeCrise, string> = {
  blesses: "Afflux de blessés",
  malades: "Afflux de malades ou de personnes âgées",
  agentInfectieux: "Maladie infectieuse nouvelle",
  nrc: "Risque nucléaire, radiologique ou chimique",
  offreDeSoins: "Soins empêchés",
};
export const OPTIONS_CRISE = options(NOM_CRISE, {
  blesses: "Blessés du corps ou de l’esprit : attentat, incendie, accident collectif.",
  malades: "Épidémie saisonnière, canicule, grand froid, pollution.",
  agentInfectieux: "Avec, le cas échéant, une campagne de vaccination.",
  nrc: "La CPTS sait surtout ce qu’il ne faut pas faire, et qui appeler.",
  offreDeSoins: "Pénurie, neige, inondation, cyclone.",
});

/** With its article: « la CPAM », « l’URPS ». */
export const ORGANISME: Record<Organisme, string> = {
  cpam: "la CPAM",
  msa: "la MSA",
  urps: "l’URPS",
  ddArs: "la délégation départementale de l’ARS",
};
export const NOM_ORGANISME: Record<Organisme, string> = {
  cpam: "CPAM",
  msa: "MSA",
  urps: "URPS",
  ddArs: "Délégation départementale de l’ARS",
};
export const OPTIONS_ORGANISME = options(NOM_ORGANISME, {
  cpam: "Caisse primaire d’assurance maladie",
  msa: "Mutualité sociale agricole",
  urps: "Unions régionales des professionnels de santé",
});

/** The parties of the contract, with their article. */
export const PARTIE: Record<Partie, string> = { cpts: "la CPTS", cpam: "la CPAM", ars: "l’ARS" };

const mission = (code: Mission): Option => ({
  valeur: code,
  libelle: NOM_MISSION[code],
  consequence: estSocle(code) ? "Obligatoire" : "Au choix",
});
export const OPTIONS_MISSIONS: readonly Option[] = MISSIONS.map(mission);
