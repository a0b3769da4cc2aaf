type Clic = Pick<MouseEvent, "button" | "metaKey" | "ctrlKey" | "shiftKey" | "altKey" | "target">;
type Ici = Pick<Location, "origin" | "pathname" | "search">;

/** Whether a press leads this very tab to another page of the application. */
export function menAilleurs(clic: Clic, ici: Ici): boolean {
  if (clic.button !== 0 || clic.metaKey || clic.ctrlKey || clic.shiftKey || clic.altKey) return false;
  const lien = (clic.target as Element | null)?.closest?.("a[href]") as HTMLAnchorElement | null | undefined;
  if (!lien || lien.target === "_blank" || lien.hasAttribute("download")) return false;
  return lien.origin === ici.origin && lien.pathname + lien.search !== ici.pathname + ici.search;
}
