import type { Acteur } from "../acteur.ts";
import { estSocle, MISSIONS, type Mission } from "../missions/missions.ts";

/** A section as a scope names it: « projetDeSante/prevention »; « fiche.prevention/* » for a whole document. */
export const adresseDeSection = (modele: string, section: string): string => `${modele}/${section}`;

/**
 * Whether a section is entrusted to somebody who writes. A scope only narrows the pen of a `redacteur`: carriers and
 * coordination write everywhere, whatever it says.
 */
export function estConfiee(acteur: Acteur, modele: string, section: string): boolean {
  const { qualites, perimetre } = acteur;
  if (!perimetre || qualites.some((qualite) => qualite !== "redacteur" && qualite !== "lecteur")) return true;
  return [adresseDeSection(modele, section), adresseDeSection(modele, "*")].some((adresse) =>
    perimetre.includes(adresse),
  );
}

/** What somebody in charge of a mission writes: its sections, its sheet, and for crises the plan. */
function perimetreDe(mission: Mission): string[] {
  const section = estSocle(mission) ? mission : "missionsOptionnelles";
  return [
    adresseDeSection("projetDeSante", section),
    adresseDeSection(`fiche.${mission}`, "*"),
    adresseDeSection("rapportActivite", section),
    ...(mission === "crise" ? [adresseDeSection("planDeCrise", "*")] : []),
  ];
}

/** The scope of whoever is in charge of these missions (« référent »), each address once, in the order of missions. */
export const perimetreDesMissions = (missions: readonly Mission[]): string[] => [
  ...new Set(MISSIONS.filter((mission) => missions.includes(mission)).flatMap(perimetreDe)),
];

/** A scope as people say it: the missions in somebody's charge, then the sections they write besides. */
export function direPerimetre(perimetre: readonly string[]): { missions: Mission[]; sections: string[] } {
  const missions = MISSIONS.filter((mission) => perimetre.includes(adresseDeSection(`fiche.${mission}`, "*")));
  const compris = perimetreDesMissions(missions);
  return { missions, sections: perimetre.filter((adresse) => !compris.includes(adresse)) };
}
