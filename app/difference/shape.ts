import type { Vis } from "./align.ts";
import type { Mot } from "./tokens.ts";
import type { Genre, Unite } from "./units.ts";

const MISE_EN_FORME = "mise en forme modifiée";
const LIEN = "adresse d’un lien modifiée";
const SIGNES = "espaces ou apostrophes modifiés";

/** What changed around the words kept: bold or italic, a link, a space. */
export function formesDesMots(suite: readonly Vis<Mot>[]): string[] {
  const formes = new Set<string>();
  for (const { anciens, nouveaux } of suite.filter(({ commun }) => commun)) {
    nouveaux.forEach((nouveau, rang) => {
      const ancien = anciens[rang] as Mot;
      // The first word after a change may have lost the space that stood before it: nobody changed its shape.
      if (rang > 0 && ancien.texte !== nouveau.texte) formes.add(SIGNES);
      if (ancien.signe === nouveau.signe) return;
      const [avant, apres] = [lienDe(ancien), lienDe(nouveau)];
      formes.add(avant !== apres ? LIEN : MISE_EN_FORME);
    });
  }
  return [...formes].sort();
}

const lienDe = ({ signe }: Mot) => signe.match(/link:[^+]*/)?.[0];

const DEVIENT: Record<Genre, string> = {
  paragraphe: "devient un paragraphe",
  titre: "devient un titre",
  puce: "devient un élément de liste",
  numero: "devient un élément de liste numérotée",
  rangee: "devient une ligne de tableau",
  image: "devient une image",
};

/** What the unit has become, when it is no longer of its kind or of its level. */
export function formesDeLUnite(ancien: Unite, nouveau: Unite): string[] {
  if (ancien.genre !== nouveau.genre) return [DEVIENT[nouveau.genre]];
  return ancien.niveau === nouveau.niveau || nouveau.genre === "rangee" ? [] : [MISE_EN_FORME];
}
