/** Things that share a key, together, in the order the keys first come. */
export function parCle<T>(choses: readonly T[], cleDe: (chose: T) => string): [string, T[]][] {
  const groupes = new Map<string, T[]>();
  for (const chose of choses) {
    const groupe = groupes.get(cleDe(chose));
    if (groupe) groupe.push(chose);
    else groupes.set(cleDe(chose), [chose]);
  }
  return [...groupes];
}
