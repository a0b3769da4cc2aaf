import { communeDe, SOURCE_DES_COMMUNES } from "#db/reference/communes.ts";
import type { Refus } from "#workflows/decide.ts";
import type { CommuneDuTerritoire } from "#workflows/parcours/events.ts";

const CITEES = 10;
const MAXIMUM = 600;

export type Territoire = { readonly communes: readonly CommuneDuTerritoire[]; readonly source: string };

/** The communes behind INSEE codes, with the population of the reference: never the one a program would declare. */
export function territoireDesCodes(codes: unknown): Territoire | Refus {
  if (!Array.isArray(codes) || codes.length === 0 || codes.length > MAXIMUM || !codes.every(estUnCode)) {
    return refuser(`Donnez de 1 à ${MAXIMUM} codes INSEE de communes, par exemple ["33227", "33081"].`);
  }
  const uniques = [...new Set(codes)];
  const inconnus = uniques.filter((code) => !communeDe(code));
  if (inconnus.length > 0)
    return refuser(`Codes de commune inconnus : ${citer(inconnus)}. Corrigez-les ou retirez-les.`);
  const communes = uniques.flatMap((code) => communeDe(code) ?? []);
  const vides = communes.filter(({ population }) => population <= 0).map(({ code, nom }) => `${nom} (${code})`);
  if (vides.length > 0) return refuser(`Population inconnue : ${citer(vides)}. Retirez ces communes de la liste.`);
  return { communes, source: SOURCE_DES_COMMUNES };
}

const estUnCode = (code: unknown): code is string => typeof code === "string" && /^\w{5}$/.test(code);

const refuser = (phrase: string): Refus => ({ refus: "saisie", champs: { communes: phrase } });

const citer = (noms: readonly string[]): string =>
  noms.length > CITEES ? `${noms.slice(0, CITEES).join(", ")} et ${noms.length - CITEES} autres` : noms.join(", ");
