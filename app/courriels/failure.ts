/** Three days at one attempt an hour, after the first ones: what mail servers grant one another. */
const ESSAIS_MAXIMUM = 84;

/** Kept on a letter the server may have accepted without our hearing it: sent again, it bears the same identifier. */
export const REPONSE_PERDUE =
  "La réponse du serveur s’est perdue : la lettre a pu arriver deux fois, sous le même identifiant.";

/** What nodemailer tells of a failure. */
export type Panne = Error & { readonly code?: string; readonly responseCode?: number };

export type Suite = {
  /** The letter itself is refused for good, or too old. */
  readonly definitive: boolean;
  /** The server cannot be reached, or refuses us: the other letters would fare no better now. */
  readonly injoignable: boolean;
  readonly raison: string;
};

/** What a failure means for the letter and for those after it. `partie`: the whole letter had been handed over. */
export function suiteDe({ code, responseCode = 0, message }: Panne, essais: number, partie: boolean): Suite {
  const surLaLettre = code === "EENVELOPE" || code === "EMESSAGE";
  const perdue = partie && !surLaLettre;
  return {
    definitive: (surLaLettre && responseCode >= 500) || essais >= ESSAIS_MAXIMUM,
    injoignable: !surLaLettre && !partie,
    raison: perdue ? REPONSE_PERDUE : message,
  };
}

/** Seconds before the next attempt: twice as long each time, an hour at most. */
export const attente = (essais: number): number => Math.min(2 ** essais, 3_600);
