import { Actions, LinkButton } from "#app/ui/button.tsx";
import { Sheet } from "#app/ui/sheet.tsx";

/** Somebody came without a file: how to choose some. */
export const NothingChosen = ({ retour }: { retour: string }) => (
  <Sheet title="Aucun dossier choisi" stack>
    <p>Revenez à la liste, cochez un ou plusieurs dossiers, puis recommencez.</p>
    <Actions>
      <LinkButton to={retour}>Revenir à la liste</LinkButton>
    </Actions>
  </Sheet>
);
