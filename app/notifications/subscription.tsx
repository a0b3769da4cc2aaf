import { Form } from "@remix-run/react";
import { Alert } from "#app/ui/alert.tsx";
import { Actions, Button } from "#app/ui/button.tsx";
import { CopyField } from "#app/ui/copy-field.tsx";
import { Sheet } from "#app/ui/sheet.tsx";

type Props = { abonneLe: string | null; adresse: string | undefined };

/** The deadlines of one's files in one's own calendar: an address shown once, closed at any time. */
export const Subscription = ({ abonneLe, adresse }: Props) => (
  <Sheet title="Vos échéances dans votre agenda" stack>
    <p className="text">
      Votre agenda peut lire les échéances, les séances de dialogue et celles des comités où l’on vous attend, pour les
      dossiers que vous voyez. Donnez-lui cette adresse, et à personne d’autre : qui la connaît lit les mêmes dates que
      vous.
    </p>
    {adresse && (
      <Alert tone="ok" title="L’adresse de votre agenda est créée" live>
        <p>Copiez-la maintenant : elle ne se montre qu’une fois.</p>
        <CopyField label="Adresse" value={adresse} />
      </Alert>
    )}
    {abonneLe && !adresse && <p>Une adresse existe depuis le {abonneLe}. En créer une autre ferme celle-ci.</p>}
    <Form method="post">
      <Actions>
        <Button name="intention" value="abonner" look="second" icon="calendar-days">
          {abonneLe ? "Créer une autre adresse" : "Créer une adresse"}
        </Button>
        {abonneLe && (
          <Button name="intention" value="desabonner" look="danger">
            Fermer l’adresse
          </Button>
        )}
      </Actions>
    </Form>
  </Sheet>
);
