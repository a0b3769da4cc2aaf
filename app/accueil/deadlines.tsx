import { Link } from "@remix-run/react";
import { FileTable } from "#app/dossiers/file-table.tsx";
import type { LigneVue } from "#app/dossiers/rows.ts";
import { Sheet } from "#app/ui/sheet.tsx";

/** The other files that wait for this person, nearest date first. */
export const Deadlines = ({ lignes, total }: { lignes: readonly LigneVue[]; total: number }) => (
  <Sheet title="Aussi en attente de vous" flush aside={<Link to="/dossiers">Voir les {total} dossiers</Link>}>
    <FileTable lignes={lignes} caption="Autres dossiers en attente de vous" />
  </Sheet>
);
