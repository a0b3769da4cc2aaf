import { communesChoisies } from "#app/territoire/choice.ts";
import { SOURCE_DES_COMMUNES } from "#db/reference/communes.ts";
import type { Refus } from "#workflows/decide.ts";
import type { CommuneDuTerritoire } from "#workflows/parcours/events.ts";

const MAXIMUM = 600;

export type Territoire = { readonly communes: readonly CommuneDuTerritoire[]; readonly source: string };

/** The communes behind INSEE codes, with the population of the reference: never the one a program would declare. */
export function territoireDesCodes(codes: unknown): Territoire | Refus {
  if (!Array.isArray(codes) || codes.length > MAXIMUM || !codes.every((code) => typeof code === "string")) {
    return refuser(`Donnez de 1 à ${MAXIMUM} codes INSEE de communes, par exemple ["33227", "33081"].`);
  }
  const choix = communesChoisies([...new Set(codes)]);
  return "erreur" in choix ? refuser(choix.erreur) : { communes: choix.communes, source: SOURCE_DES_COMMUNES };
}

const refuser = (phrase: string): Refus => ({ refus: "saisie", champs: { communes: phrase } });
