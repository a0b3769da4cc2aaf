import type { Image, Passage } from "../result.ts";
import { MoveNote } from "./moved.tsx";
import { Runs } from "./runs.tsx";
import type { Cote } from "./side.ts";

type Props = { passage: Passage; cote: Cote; ici: { section: string; champ: string } };

/** A picture kept, put, taken, or replaced by another, with its description. */
export function Picture({ passage, cote, ici }: Props) {
  const { etat, image, ancienneImage, traits } = passage;
  const sens = etat === "ajoute" ? "ajoutée" : etat === "retire" ? "retirée" : null;
  return (
    <figure className={etat}>
      <MoveNote passage={passage} ici={ici} />
      {ancienneImage && cote !== "apres" && <Drawn image={ancienneImage} sens="retirée" />}
      {image && (cote !== "avant" || !ancienneImage) && <Drawn image={image} sens={ancienneImage ? "ajoutée" : sens} />}
      <figcaption>
        <Runs traits={traits} cote={cote} />
      </figcaption>
    </figure>
  );
}

const Drawn = ({ image: { id, alt }, sens }: { image: Image; sens: "ajoutée" | "retirée" | null }) => (
  <div className={sens === "retirée" ? "picture-out" : sens ? "picture-in" : undefined}>
    {sens && <p className="shape-note">Image {sens}</p>}
    <img src={`/images/${encodeURIComponent(id)}`} alt={alt} loading="lazy" decoding="async" />
  </div>
);
