import { Link } from "@remix-run/react";
import type { ActeVu } from "#app/dossier/acts-view.ts";
import { ActList } from "#app/dossier/thread.tsx";

type Props = { vue: { fil: readonly ActeVu[]; total: number }; id: string };

/** The last acts of the file; all of them are a page away. */
export const History = ({ vue: { fil, total }, id }: Props) => (
  <div className="read stack">
    <h2>Historique</h2>
    <ActList fil={fil} />
    <p className="small">
      <Link to={`/dossiers/${id}/journal`}>Journal complet ({total} actes)</Link>
    </p>
  </div>
);
