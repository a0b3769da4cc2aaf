/** Pages of a file begin so, then say its number: « 33-2026-0147 », « 2A-2026-0003 ». */
const DU_DOSSIER = /^\/(?:dossiers|ecrire|confirmations)\/([0-9AB]{2,3}-\d{4}-\d{4,})(?:\/|$)/;

/** Where help is asked from a page: for its file when it has one, otherwise the page that asks which. */
export function adresseDepuis(pathname: string): string {
  const dossier = DU_DOSSIER.exec(pathname)?.[1];
  return dossier ? `/dossiers/${dossier}/appui` : "/appui";
}
