import { Link } from "@remix-run/react";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";

/** Why a list is empty, and what to do about it. */
export function Nothing({ filtre, agent }: { filtre: boolean; agent: boolean }) {
  if (filtre)
    return (
      <EmptyState
        title="Aucun dossier ne correspond"
        icon="search"
        action={
          <LinkButton to="/dossiers" look="second">
            Tout afficher
          </LinkButton>
        }
      >
        Retirez un filtre, ou cherchez un mot plus court : « hôpital » trouve aussi « hôpitaux », avec ou sans accent.
        La recherche lit les noms, les numéros, les communes et les textes déposés, jamais les brouillons.
      </EmptyState>
    );
  return agent ? (
    <EmptyState title="Aucun dossier sur votre territoire">
      Un dossier apparaît ici dès qu’une équipe en ouvre un sur une de vos communes. Il se range par prochaine date, la
      plus proche d’abord.
    </EmptyState>
  ) : (
    <EmptyState title="Vous ne suivez encore aucun dossier">
      <Link to="/dossiers/nouveau">Ouvrez le dossier de votre CPTS</Link>, ou suivez le lien d’invitation reçu par
      courriel pour rejoindre une équipe.
    </EmptyState>
  );
}
