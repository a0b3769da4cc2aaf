import { Alert } from "#app/ui/alert.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { Sheet } from "#app/ui/sheet.tsx";

export function Messages() {
  return (
    <Grid kind="two">
      <Alert title="Le délai n’a pas commencé">Il court à partir du jour où le dossier est complet.</Alert>
      <Alert tone="ok" title="Projet de santé déposé">
        Accusé de réception envoyé, référence 33-2026-0147-PS2.
      </Alert>
      <Alert tone="warn" title="Le dossier a changé depuis l’ouverture de cette page">
        <p>
          La CPAM a rendu son avis à 14:02. <a href="#ce-qui-change">Voir ce qui a changé</a>
        </p>
      </Alert>
      <Alert tone="error" title="Le fichier n’a pas été reçu">
        Il dépasse 10 Mo. Réduisez-le ou déposez-le en plusieurs fois.
      </Alert>
      <Sheet title="État vide" titleHidden id="ce-qui-change">
        <EmptyState
          title="Aucun avis demandé"
          action={
            <LinkButton to="/composants" look="second">
              Demander un avis
            </LinkButton>
          }
        >
          Un avis éclaire la décision sans suspendre le délai.
        </EmptyState>
      </Sheet>
      <Sheet title="État vide, rien à faire" titleHidden>
        <EmptyState title="Vous n’avez rien à faire" icon="circle-check">
          La prochaine échéance est celle de l’ARS, le 12 avril 2027.
        </EmptyState>
      </Sheet>
    </Grid>
  );
}
