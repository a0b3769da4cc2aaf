import { DescriptionList } from "#app/ui/description-list.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { GENRES_DE_PIECE } from "#workflows/pieces/kinds.ts";
import { LIGNES_DU_PAPIER, MOTS_DE_LA_PIECE } from "#workflows/pieces/letterhead.ts";
import { champDuMot, LIGNES, MOTS, type SaisieDuPapier } from "./input.ts";
import { NOM_DU_GENRE } from "./words.ts";

const nonVides = (items: readonly { term: string; value: string | undefined }[]) => items.filter(({ value }) => value);

/** The paper in force, for those who read it and do not change it: what is written there, and nothing else. */
export function PaperLines({ saisie }: { saisie: SaisieDuPapier }) {
  const mots = GENRES_DE_PIECE.flatMap((genre) =>
    MOTS.map((mot) => ({
      term: `${NOM_DU_GENRE[genre]}, ${MOTS_DE_LA_PIECE[mot].libelle.toLowerCase()}`,
      value: saisie[champDuMot(genre, mot)],
    })),
  );
  const lignes = LIGNES.map((nom) => ({ term: LIGNES_DU_PAPIER[nom].libelle, value: saisie[nom] }));
  return (
    <Sheet title="Le modèle en vigueur" stack>
      <DescriptionList items={nonVides([...lignes, ...mots])} />
      <p className="small soft">
        Ce que la loi exige s’imprime toujours. Les personnes qui signent pour l’ARS établissent ce modèle.
      </p>
    </Sheet>
  );
}
