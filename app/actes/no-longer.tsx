import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Sheet } from "#app/ui/sheet.tsx";

/** The act exists, this person may perform it, but the file is elsewhere. */
export const NoLonger = ({ id, autreVoie }: { id: string; autreVoie?: string }) => (
  <Sheet title="Acte impossible" titleHidden>
    <EmptyState
      title="Cet acte n’est pas possible en ce moment"
      action={<LinkButton to={`/dossiers/${id}`}>Revenir au dossier</LinkButton>}
    >
      {autreVoie ??
        "Le dossier n’est pas, ou n’est plus, à l’étape qui le permet. Sa page montre où il en est et qui est attendu."}
    </EmptyState>
  </Sheet>
);
