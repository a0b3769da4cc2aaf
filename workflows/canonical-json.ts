/**
 * JSON with sorted keys and no spaces: the same value always gives the same text, so that a fingerprint of it
 * can be computed again years later. Undefined members are left out, as JSON does.
 */
export function canonique(valeur: unknown): string {
  if (Array.isArray(valeur)) return `[${valeur.map((element) => canonique(element ?? null)).join(",")}]`;
  if (valeur !== null && typeof valeur === "object") {
    const membres = Object.entries(valeur)
      .filter(([, membre]) => membre !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([cle, membre]) => `${JSON.stringify(cle)}:${canonique(membre)}`);
    return `{${membres.join(",")}}`;
  }
  return JSON.stringify(valeur);
}
