import type { Prochaine } from "./next.server.ts";

type Bouton = {
  readonly vers: string;
  readonly dit: string;
  /** It is the act itself, not a page where one chooses. */
  readonly acte?: true;
};

/**
 * The button that matters: write what is missing, sign what is prepared, examine what was deposited, otherwise the act
 * of the machine when it stands almost alone. Null when one has to choose.
 */
export function boutonPrincipal({
  ecrire,
  actes,
  aSigner,
  instruire,
}: Pick<Prochaine, "ecrire" | "actes" | "aSigner" | "instruire">): Bouton | null {
  const aEcrire = ecrire.find(({ complet }) => !complet);
  const [acte] = actes;
  if (aEcrire) return { vers: aEcrire.adresse, dit: "Reprendre l’écriture" };
  if (aSigner) return { vers: aSigner, dit: "Relire la décision préparée" };
  if (instruire && actes.length > 0) return { vers: instruire, dit: "Instruire" };
  if (acte && !acte.grave && actes.length <= 2) return { vers: acte.adresse, dit: acte.libelle, acte: true };
  return null;
}
