import { Fold } from "#app/ui/fold.tsx";
import { TextArea } from "#app/ui/text-field.tsx";
import type { GenreDePiece } from "#workflows/pieces/kinds.ts";
import { MOTS_DE_LA_PIECE } from "#workflows/pieces/letterhead.ts";
import { champDuMot, MOTS, type SaisieDuPapier } from "./input.ts";
import { NOM_DU_GENRE, TOUJOURS_IMPRIME } from "./words.ts";

type Props = { genre: GenreDePiece; saisie: SaisieDuPapier; erreurs: Readonly<Record<string, string>> };

/** What a body adds to one kind of piece; open when something is written there, or is to be corrected. */
export function PieceWords({ genre, saisie, erreurs }: Props) {
  const champs = MOTS.map((mot) => ({ mot, name: champDuMot(genre, mot) }));
  return (
    <Fold summary={NOM_DU_GENRE[genre]} open={champs.some(({ name }) => saisie[name] || erreurs[name])}>
      <p className="small soft">Toujours imprimé : {TOUJOURS_IMPRIME[genre]}.</p>
      {champs.map(({ mot, name }) => (
        <TextArea
          key={name}
          name={name}
          label={
            <>
              {MOTS_DE_LA_PIECE[mot].libelle}
              <span className="sr"> : {NOM_DU_GENRE[genre]}</span>
            </>
          }
          hint={`${MOTS_DE_LA_PIECE[mot].maximum} caractères au plus.`}
          rows={mot === "introduction" ? 4 : 2}
          optional
          defaultValue={saisie[name]}
          error={erreurs[name]}
        />
      ))}
    </Fold>
  );
}
