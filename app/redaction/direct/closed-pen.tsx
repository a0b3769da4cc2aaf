import { Alert } from "#app/ui/alert.tsx";
import { Actions, Button } from "#app/ui/button.tsx";
import { CopyText } from "./copy-text.tsx";
import type { VueDirecte } from "./live-view.ts";
import type { Session } from "./session.ts";

const PAS_LA = "Cette section n’est pas ouverte à votre écriture.";

type Props = { session: Session; direct: VueDirecte; section: string };

/** Why nothing more is written here, and how to keep what was not taken. */
export function ClosedPen({ session, direct, section }: Props) {
  if (direct.refus !== null)
    return (
      <div className="live-says">
        <Alert tone="error" live title="Ce que vous venez d’écrire n’a pas été enregistré">
          <p>{direct.refus}</p>
          <p>Votre texte reste à l’écran. Copiez-le avant de reprendre le texte enregistré.</p>
          <CopyText session={session} section={section} />
          <Actions>
            <Button
              type="button"
              look="second"
              small
              icon="refresh-cw"
              onClick={() => {
                session.abandonner();
                location.reload();
              }}
            >
              Reprendre le texte enregistré
            </Button>
          </Actions>
        </Alert>
      </div>
    );
  return (
    <div className="live-says">
      <Alert tone="warn" live title={direct.raison ?? PAS_LA}>
        <p>Vous lisez le texte de l’équipe.</p>
        {direct.aCopier && <CopyText session={session} section={section} />}
      </Alert>
    </div>
  );
}
