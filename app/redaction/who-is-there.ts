import type { Present } from "./direct/presence.ts";

const enumerer = (noms: readonly string[]): string =>
  noms.length > 1 ? `${noms.slice(0, -1).join(", ")} et ${noms.at(-1)}` : (noms[0] ?? "");

const dire = (noms: readonly string[], un: string, plusieurs: string): string[] =>
  noms.length > 0 ? [`${enumerer(noms)} y ${noms.length > 1 ? plusieurs : un}`] : [];

/** « Inès Moreau y écrit, Paul Tessier y est »: who has typed in a section, and who only has it open; null for nobody. */
export function quiYEst(autres: readonly Pick<Present, "nom" | "section" | "ecrit">[], code: string): string | null {
  const la = autres.filter(({ section }) => section === code);
  const noms = (ecrit: boolean) => la.filter((present) => present.ecrit === ecrit).map(({ nom }) => nom);
  return [...dire(noms(true), "écrit", "écrivent"), ...dire(noms(false), "est", "sont")].join(", ") || null;
}
