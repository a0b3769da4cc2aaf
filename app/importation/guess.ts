import { type Bloc, estUnTitre } from "./block.ts";
import { type Allure, sansNumero } from "./paragraph.ts";

const NUMERO = /^(?:(\d{1,2}(?:\.\d{1,2})*)\s?[.)–-]?|([IVX]{1,5})\s?[.)–-]|([A-Z])\s?[.)–-])\s+\p{L}/u;
const PROFONDEUR = 3;

/** What numbers or shapes a heading: those of one kind stand at one level. */
function genreDe({ texte, capitales, corps }: Allure): { readonly numerote: boolean; readonly genre: string } {
  const [, chiffres, romain, lettre] = texte.match(NUMERO) ?? [];
  if (romain) return { numerote: true, genre: "I" };
  if (chiffres) return { numerote: true, genre: "1".repeat(chiffres.split(".").length) };
  if (lettre) return { numerote: true, genre: "A" };
  return { numerote: false, genre: `${String(99 - corps).padStart(3, "0")}${capitales ? "0" : "1"}` };
}

/**
 * Makes headings of the paragraphs that look like one. Numbered ones come above the others, in the order in which
 * their kinds appear; the others by size.
 */
export function devinerLesTitres(blocs: readonly Bloc[]): readonly Bloc[] {
  const allures = blocs.flatMap((bloc) => (!estUnTitre(bloc) && bloc.allure ? [genreDe(bloc.allure)] : []));
  const genres = (numerote: boolean) => [
    ...new Set(allures.filter((allure) => allure.numerote === numerote).map(({ genre }) => genre)),
  ];
  const ordre = [...genres(true), ...genres(false).sort()];
  return blocs.map((bloc) => {
    if (estUnTitre(bloc) || !bloc.allure) return bloc;
    const rang = ordre.indexOf(genreDe(bloc.allure).genre);
    return { titre: sansNumero(bloc.allure.texte), niveau: Math.min(rang + 1, PROFONDEUR) };
  });
}
