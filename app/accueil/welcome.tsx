import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Sheet } from "#app/ui/sheet.tsx";

/** Nothing to do: what will come here, or the first act. `total` counts the files the reader sees. */
export const Welcome = ({ agent, total }: { agent: boolean; total: number }) => (
  <Sheet title="Bienvenue" titleHidden>
    {agent && total > 0 ? (
      <EmptyState
        title="Aucun dossier n’attend votre organisme"
        action={
          <LinkButton to="/dossiers" look="second">
            Voir les dossiers de votre territoire
          </LinkButton>
        }
      >
        Ce qui vous attendra apparaîtra ici, la date la plus proche d’abord.
      </EmptyState>
    ) : agent ? (
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
