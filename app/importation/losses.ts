import type { Noeud } from "#workflows/texte/riche.ts";
import type { Tri } from "./pictures.server.ts";
import type { Brut } from "./read.server.ts";

type Pertes = Brut["perdus"] & {
  readonly liens: number;
  readonly refusees: Tri["refusees"];
  readonly ailleurs: number;
};

const RAISONS: Readonly<Record<string, string>> = {
  lourde: "plus de 3 Mo",
  format: "ni PNG ni JPEG",
  grande: "trop de points",
  nombre: "images trop nombreuses",
};

const compte = (nombre: number, un: string, plusieurs: string) =>
  nombre === 0 ? [] : [nombre === 1 ? un : `${nombre} ${plusieurs}`];

function imagesPerdues(absentes: number, refusees: Tri["refusees"]): string[] {
  const raisons = [...new Set([...(absentes > 0 ? ["abimee"] : []), ...refusees])];
  const dites = raisons.map((raison) => RAISONS[raison] ?? "fichier abîmé").join(", ");
  return compte(absentes + refusees.length, "une image", "images").map((images) => `${images} (${dites})`);
}

/** What the import does not take, or not as it is, in sentences; none when everything is taken. */
export function pertesEnPhrases(pertes: Pertes, noeuds: readonly Noeud[]): string[] {
  const { graphiques, equations, zones, images, refusees, liens, commentaires, ailleurs } = pertes;
  const perdus = graphiques + equations + zones + images + refusees.length;
  const illisibles = [
    ...compte(graphiques, "un graphique ou un schéma de Word", "graphiques ou schémas de Word"),
    ...compte(equations, "une équation", "équations"),
    ...compte(zones, "une zone de texte", "zones de texte"),
    ...imagesPerdues(images, refusees),
  ].join(" ; ");
  const muettes = noeuds.filter(({ type, attrs }) => type === "image" && attrs?.alt === "").length;
  const sont = perdus > 1 ? `${perdus} éléments n’ont pas pu être lus` : "1 élément n’a pas pu être lu";
  return [
    ...compte(
      ailleurs,
      "Un passage irait dans une section qui ne vous est pas confiée : il reste sans place.",
      "passages iraient dans des sections qui ne vous sont pas confiées : ils restent sans place.",
    ),
    ...(perdus > 0
      ? [`${sont} : ${illisibles}. Remplacez-les dans Word par une image PNG ou JPEG, ou par du texte.`]
      : []),
    ...compte(
      muettes,
      "Une image n’a pas de description : écrivez-la après l’import, pour les personnes qui ne voient pas l’image.",
      "images n’ont pas de description : écrivez-les après l’import, pour les personnes qui ne voient pas les images.",
    ),
    ...compte(
      liens,
      "Un lien mène ailleurs que sur le web : ses mots sont gardés, le lien est retiré.",
      "liens mènent ailleurs que sur le web : leurs mots sont gardés, les liens sont retirés.",
    ),
    ...compte(commentaires, "Un commentaire de Word n’est pas repris.", "commentaires de Word ne sont pas repris."),
  ];
}
