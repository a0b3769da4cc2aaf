import { Link } from "@remix-run/react";
import type { Description } from "./description-list.tsx";
import { Sheet } from "./sheet.tsx";

type SummaryProps = { title: string; editTo?: string; items: readonly Description[]; missing?: string };

/** One block of « Vérifiez vos réponses »: an empty answer is said, not hidden. */
export function SummaryList({ title, editTo, items, missing = "Non renseigné" }: SummaryProps) {
  const edit = editTo && (
    <Link to={editTo}>
      Modifier<span className="sr"> : {title}</span>
    </Link>
  );
  return (
    <Sheet title={title} aside={edit}>
      <dl className="dl answers">
        {items.map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value === undefined || value === "" ? <span className="missing">{missing}</span> : value}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
