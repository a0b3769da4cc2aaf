import type { ChampCompare, Difference, Passage, Rangee, Trait } from "../result.ts";
import { CELLULE, COUPURE } from "../separators.ts";

/**
 * A difference as one line a passage: `[-retiré-]{+ajouté+}`, `>>1` where a passage arrived, `<<1` where it left, what
 * changed in its shape between parentheses. A heading names the question when several changed.
 */
export function noter(difference: Difference): string {
  const champs = difference.sections.flatMap(({ code, champs }) => champs.map((champ) => ({ section: code, champ })));
  const changes = champs.filter(({ champ }) => champ.etat !== "identique");
  const blocs = changes.map(({ section, champ }) => {
    const dit = noterChamp(champ);
    const etat = champ.etat === "modifie" ? "" : ` (${champ.etat})`;
    return champs.length > 1 ? `== ${section}.${champ.code}${etat}\n${dit}` : dit;
  });
  return blocs.join("\n");
}

const noterChamp = ({ passages, tableau }: ChampCompare): string =>
  (tableau ? tableau.rangees.map(noterRangee) : passages.map(noterPassage)).join("\n");

const SIGNES: Record<Passage["genre"], string> = {
  paragraphe: "",
  titre: "# ",
  puce: "- ",
  numero: "1. ",
  rangee: "| ",
  image: "! ",
};

function noterPassage({ etat, genre, traits, formes, deplacement, image, ancienneImage }: Passage): string {
  const ou = deplacement ? `${etat === "arrive" ? ">>" : "<<"}${deplacement.numero} ` : "";
  const images = image ? `${ancienneImage ? `[-${ancienneImage.id}-]{+${image.id}+} ` : `${image.id} `}` : "";
  const forme = formes.length > 0 ? ` (${formes.join(", ")})` : "";
  return `${ou}${SIGNES[genre]}${images}${noterTraits(traits).replaceAll(CELLULE, " | ").replaceAll(COUPURE, "¶")}${forme}`;
}

const noterRangee = ({ etat, deplacee, cellules }: Rangee): string =>
  `${etat === "identique" ? "=" : etat === "modifie" ? "~" : etat === "ajoute" ? "+" : "-"}${deplacee ? "↕" : ""} ${cellules
    .map(noterTraits)
    .join(" | ")}`;

/** The space before a change stands out of it, once. */
export function noterTraits(traits: readonly Trait[]): string {
  return traits
    .map(({ sens, texte }, rang) => {
      if (sens === "commun") return texte;
      const [espace = ""] = texte.match(/^[^\S\u2028\u2029]*/) ?? [];
      const precedent = traits[rang - 1];
      const suite = sens === "ajout" && precedent?.sens === "retrait" && /^\s/.test(precedent.texte);
      const [ouvre, ferme] = sens === "ajout" ? ["{+", "+}"] : ["[-", "-]"];
      return `${suite ? "" : espace}${ouvre}${texte.slice(espace.length)}${ferme}`;
    })
    .join("");
}
