import { yCursorPlugin } from "@tiptap/y-tiptap";
import type { Awareness } from "y-protocols/awareness";
import { classeDe, presentDe } from "../presence.ts";

/** A name that would go past the edge of the answer stands on the other side of its caret. */
function tourner(curseur: HTMLElement, nom: HTMLElement): void {
  const bord = curseur.closest(".answer")?.getBoundingClientRect().right;
  if (bord !== undefined && nom.getBoundingClientRect().right > bord) curseur.classList.add("turned");
}

/** Where the others write: their caret with their name, and what they have selected, in their colour. */
export function curseurs(awareness: Awareness) {
  const couleur = (client: number) => classeDe(presentDe(awareness, client)?.couleur);
  return yCursorPlugin(awareness, {
    cursorBuilder: (_user: unknown, client: number) => {
      const curseur = document.createElement("span");
      curseur.className = `caret ${couleur(client)}`;
      const nom = document.createElement("span");
      nom.textContent = presentDe(awareness, client)?.nom ?? "";
      curseur.append(nom);
      requestAnimationFrame(() => tourner(curseur, nom));
      return curseur;
    },
    selectionBuilder: (_user: unknown, client: number) => ({ class: `chosen-by ${couleur(client)}` }),
    awarenessStateFilter: (moi: number, client: number) => client !== moi && presentDe(awareness, client) !== null,
  });
}
