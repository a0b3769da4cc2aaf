import { Link } from "@remix-run/react";
import { FileTable } from "#app/dossiers/file-table.tsx";
import type { LigneVue } from "#app/dossiers/rows.ts";
import { Sheet } from "#app/ui/sheet.tsx";

/** `de` is who is awaited: « vous », or the body of the reader, for whom somebody else may have to act. */
type Props = { lignes: readonly LigneVue[]; total: number; de: string };

/** The other files that wait for the party of this person, nearest date first. */
export const Deadlines = ({ lignes, total, de }: Props) => (
  <Sheet title={`Aussi en attente de ${de}`} flush aside={<Link to="/dossiers">Voir les {total} dossiers</Link>}>
    <FileTable lignes={lignes} caption={`Autres dossiers en attente de ${de}`} />
  </Sheet>
);
