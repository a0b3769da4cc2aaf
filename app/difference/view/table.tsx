import { CELLULE } from "../separators.ts";
import type { Several } from "./content.tsx";
import { MoveNote } from "./moved.tsx";
import { Runs } from "./runs.tsx";
import { cellulesDe, traitsDuCote } from "./side.ts";

/** The rows of a table of the text, cell by cell. */
export const Rows = ({ passages, cote, ici }: Several) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; this names what scrolls.
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reachable from the keyboard.
  <div className="scroll-x" role="group" aria-label="Tableau" tabIndex={0}>
    <table>
      <tbody>
        {passages.map((passage, rank) => (
          <tr key={rank.toString()} className={passage.etat}>
            {cellulesDe(traitsDuCote(passage.traits, cote), CELLULE).map((traits, place) => {
              const Balise = passage.niveau === 0 ? "th" : "td";
              return (
                <Balise key={place.toString()} scope={passage.niveau === 0 ? "col" : undefined}>
                  {place === 0 && <MoveNote passage={passage} ici={ici} />}
                  <Runs traits={traits} cote={cote} />
                </Balise>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
