import type { Compte } from "./result.ts";

export const RIEN: Compte = { ajoutes: 0, retires: 0, deplaces: 0, formes: 0 };

export const additionner = (comptes: readonly Compte[]): Compte =>
  comptes.reduce(
    (total, compte) => ({
      ajoutes: total.ajoutes + compte.ajoutes,
      retires: total.retires + compte.retires,
      deplaces: total.deplaces + compte.deplaces,
      formes: total.formes + compte.formes,
    }),
    RIEN,
  );

/** Whether nothing changed, not even the shape. */
export const estVide = ({ ajoutes, retires, deplaces, formes }: Compte): boolean =>
  ajoutes + retires + deplaces + formes === 0;
