import { citer } from "#app/actes/phrases.ts";
import { acteDe } from "#app/actes/repertoire.ts";
import { recitDe } from "#app/actes/tell.ts";
import type { Fait } from "#workflows/fact.ts";

/** What an act holds, as the journal tells it, but with every quotation whole: a proof cuts nobody short. */
export const recitEntier = (fait: Fait): string =>
  textesDe(fait).reduce(
    (recit, texte) => recit.replace(citer(texte), () => citer(texte, Number.POSITIVE_INFINITY)),
    recitDe(acteDe(fait.type), fait) ?? "",
  );

const textesDe = (fait: Fait): string[] => Object.values(fait).filter((valeur) => typeof valeur === "string");
