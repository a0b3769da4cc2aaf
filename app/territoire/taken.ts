import { enumerer } from "#app/actes/phrases.ts";
import { NOMS_DES_ETAPES } from "#app/dossier/noms.ts";
import { enMinuscule, nombre } from "#app/format.ts";
import type { CommunePrise } from "#db/queries/communes.ts";

/** Communes one wants that are in the territory of one other file: its name, its stage, and theirs. */
export type GroupePris = { readonly dossier: string; readonly stade: string; readonly communes: readonly string[] };

/** The communes taken, file by file. */
export function grouper(prises: readonly CommunePrise[]): readonly GroupePris[] {
  const groupes = new Map<string, GroupePris>();
  for (const { dossierId, dossier, etape, nom } of prises) {
    const { communes } = groupes.get(dossierId) ?? { communes: [] };
    const stade = enMinuscule(NOMS_DES_ETAPES[etape] ?? etape);
    groupes.set(dossierId, { dossier, stade, communes: [...communes, nom] });
  }
  return [...groupes.values()];
}

const CITEES = 4;

/** « La Réole, Caudrot et 39 autres »: the first ones are enough to recognise a territory. */
export const citees = (noms: readonly string[]): string =>
  noms.length <= CITEES
    ? enumerer(noms)
    : enumerer([...noms.slice(0, CITEES - 1), `${noms.length - CITEES + 1} autres`]);

/** « CPTS Coteaux du Drot (lettre d’intention) ». */
export const dossierDit = ({ dossier, stade }: GroupePris): string => `${dossier} (${stade})`;

export const compter = (groupes: readonly GroupePris[]): number =>
  groupes.reduce((total, { communes }) => total + communes.length, 0);

/** « 41 communes figurent déjà dans le territoire d’un autre dossier ». */
export const dejaPrises = (groupes: readonly GroupePris[]): string => {
  const total = compter(groupes);
  const communes = total > 1 ? `${nombre(total)} communes figurent` : "Une commune figure";
  return `${communes} déjà dans le territoire ${groupes.length > 1 ? "d’autres dossiers" : "d’un autre dossier"}`;
};

/** « Retirez-les »: what to do of them. */
const aRetirer = (groupes: readonly GroupePris[]) => (compter(groupes) > 1 ? "Retirez-les" : "Retirez-la");

/** The same refusal, where the page lists them below, file by file. */
export const refusBref = (groupes: readonly GroupePris[]): string =>
  `${dejaPrises(groupes)}. ${aRetirer(groupes)} de la liste.`;

/** The refusals of a form, the long sentence about communes left to the list of the page when it has one. */
export const abregerLeRefus = (
  erreurs: Record<string, string>,
  prises: readonly GroupePris[],
): Record<string, string> =>
  erreurs.communes && prises.length > 0 ? { ...erreurs, communes: refusBref(prises) } : erreurs;

/** Why a territory is refused that takes communes from other files, and what to do. */
export function refusDesPrises(prises: readonly CommunePrise[]): string {
  const groupes = grouper(prises);
  const dits = groupes.map((groupe) => `${dossierDit(groupe)}, pour ${citees(groupe.communes)}`).join("\u00a0; ");
  return `${dejaPrises(groupes)}\u00a0: ${dits}. ${aRetirer(groupes)} de la liste, ou parlez-en à l’ARS.`;
}
