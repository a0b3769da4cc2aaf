import type { Acteur } from "../acteur.ts";

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
