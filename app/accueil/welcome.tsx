import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Sheet } from "#app/ui/sheet.tsx";

/** Nothing yet: the first act. */
export const Welcome = ({ agent }: { agent: boolean }) => (
  <Sheet title="Bienvenue" titleHidden>
    {agent ? (
      <EmptyState title="Aucun dossier sur votre territoire">
        Les dossiers apparaissent ici dès qu’une équipe en ouvre un sur une de vos communes.
      </EmptyState>
    ) : (
      <EmptyState
        title="Vous ne suivez encore aucun dossier"
        action={<LinkButton to="/dossiers/nouveau">Ouvrir le dossier de votre CPTS</LinkButton>}
      >
        Ouvrez le dossier de votre projet, ou suivez le lien d’invitation reçu par courriel pour rejoindre une équipe.
      </EmptyState>
    )}
  </Sheet>
);
