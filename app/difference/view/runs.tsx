import { Fragment } from "react";
import { lisible } from "#app/format.ts";
import { Words } from "#app/texte/words.tsx";
import type { Trait } from "../result.ts";
import { COUPURE } from "../separators.ts";
import { type Cote, traitsDuCote } from "./side.ts";

/** A text with what was put in and taken out. The space before a change stands outside of it. */
export function Runs({ traits, cote }: { traits: readonly Trait[]; cote: Cote }) {
  const montres = traitsDuCote(traits, cote);
  return montres.map((trait, rank) => (
    <Run
      key={rank.toString()}
      trait={{ ...trait, texte: montres.length < 3 ? lisible(trait.texte) : trait.texte }}
      cote={cote}
      replaces={trait.sens === "ajout" && montres[rank - 1]?.sens === "retrait"}
    />
  ));
}

type RunProps = { trait: Trait; cote: Cote; replaces: boolean };

function Run({ trait, cote, replaces }: RunProps) {
  if (trait.sens === "commun") return <Text trait={trait} breaks />;
  const [space = ""] = trait.texte.match(/^[^\S\u2028\u2029]*/) ?? [];
  const words = { ...trait, texte: trait.texte.slice(space.length) };
  return (
    <>
      {space}
      {trait.sens === "ajout" ? (
        <ins className={replaces && space === "" ? "close" : undefined}>
          <span className="sr">ajouté : </span>
          <Text trait={words} breaks />
        </ins>
      ) : (
        <del>
          <span className="sr">retiré : </span>
          <Text trait={words} breaks={cote === "avant"} />
        </del>
      )}
    </>
  );
}

/** Where a paragraph was cut it breaks; where it no longer is, only the sign remains. */
const Text = ({ trait: { texte, marques }, breaks }: { trait: Trait; breaks: boolean }) =>
  texte.split(COUPURE).map((part, rank) => (
    <Fragment key={rank.toString()}>
      {rank > 0 && (
        <>
          <span aria-hidden="true">¶</span>
          <span className="sr">passage à la ligne</span>
          {breaks ? <br /> : " "}
        </>
      )}
      {part !== "" && <Words nodes={[{ type: "text", text: part, marks: marques }]} />}
    </Fragment>
  ));
