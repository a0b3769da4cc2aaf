import { yCursorPlugin } from "@tiptap/y-tiptap";
import type { Awareness } from "y-protocols/awareness";
import { classeDe, presentDe } from "../presence.ts";

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
      return curseur;
    },
    selectionBuilder: (_user: unknown, client: number) => ({ class: `chosen-by ${couleur(client)}` }),
    awarenessStateFilter: (moi: number, client: number) => client !== moi && presentDe(awareness, client) !== null,
  });
}
