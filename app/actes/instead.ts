import { autreVoie as autreQuUnRetrait } from "#app/retrait/instead.ts";
import type { TypeDeFait } from "#workflows/fact.ts";

const COMPTE_RENDU =
  "Le compte rendu s’inscrit une fois le comité convoqué, à partir du jour de sa séance. Si elle a lieu un autre jour, convoquez d’abord le comité de nouveau.";

/** What to do instead of an act the file does not allow where it stands; undefined when nothing better is known. */
export const autreVoie = (type: TypeDeFait, etat: string): string | undefined =>
  type === "ComiteTenu" ? COMPTE_RENDU : autreQuUnRetrait(type, etat);
