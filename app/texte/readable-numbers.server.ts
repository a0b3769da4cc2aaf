import type { ContenuFige } from "#db/schema/documents.ts";
import { modeleDe } from "#workflows/modeles/registry.ts";
import { nombreLisible } from "./readable-number.ts";

/** A frozen content, the answers to its questions of number as one reads them; the rest as it was frozen. */
export function nombresLisibles(contenu: ContenuFige): ContenuFige {
  const modele = modeleDe(contenu.modele, contenu.modeleVersion);
  const nombres = new Set(
    modele?.sections.flatMap(({ code, champs }) =>
      champs.filter(({ nature }) => nature === "nombre").map((champ) => `${code}.${champ.code}`),
    ),
  );
  const lire = (section: string) => (champ: ContenuFige["sections"][number]["champs"][number]) =>
    nombres.has(`${section}.${champ.code}`) ? { ...champ, texte: nombreLisible(champ.texte) } : champ;
  return {
    ...contenu,
    sections: contenu.sections.map((section) => ({ ...section, champs: section.champs.map(lire(section.code)) })),
  };
}
