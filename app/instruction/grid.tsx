import { Sheet } from "#app/ui/sheet.tsx";
import { GridPoint } from "./grid-point.tsx";
import type { PointRefuse } from "./note.server.ts";
import type { VueDInstruction } from "./view.server.ts";

type Props = { vue: Pick<VueDInstruction, "points" | "note" | "adresse" | "section">; refuse?: PointRefuse };

/** The reading grid beside the text: what has been read, what remains. */
export function ReadingGrid({ vue: { points, note, adresse, section }, refuse }: Props) {
  const lus = points.filter(({ lu }) => lu).length;
  return (
    <Sheet
      title="Grille de lecture"
      aside={`${lus} ${lus > 1 ? "points lus" : "point lu"} sur ${points.length}`}
      id="grille"
    >
      <p className="small soft">
        Lue par l’ARS, sa délégation départementale et la CPAM seules. Elle ne vaut pas décision.
      </p>
      <ul className="rule rows">
        {points.map((point) => (
          <GridPoint
            key={`${point.code} ${point.lu?.quand}`}
            point={point}
            ecrit={note}
            adresse={adresse}
            section={section}
            refuse={refuse?.critere === point.code ? refuse : undefined}
          />
        ))}
      </ul>
    </Sheet>
  );
}
