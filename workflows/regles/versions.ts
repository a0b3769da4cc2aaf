import { AVENANT_2 } from "./avenant-2.ts";
import type { Regles } from "./regles.ts";

const VERSIONS: Record<string, Regles> = { [AVENANT_2.version]: AVENANT_2 };

/** The rules a new file is opened under. */
export const REGLES_EN_VIGUEUR: Regles = AVENANT_2;

/** The rules of the version a file was opened under. Throws on an unknown version: the journal cannot be judged. */
export function reglesDe(version: string): Regles {
  const regles = Object.hasOwn(VERSIONS, version) ? VERSIONS[version] : undefined;
  if (!regles) throw new Error(`No rules known under version ${version}`);
  return regles;
}
