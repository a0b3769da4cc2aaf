import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/choices.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { TextField } from "#app/ui/text-field.tsx";

type Props = { id: string; requete: string; nom?: string; erreur?: string };

/** The filters shown, to keep under a name. `id` tells this form from any other: sent twice, it keeps one view. */
export const KeepFields = ({ id, requete, nom, erreur }: Props) => (
  <Form method="post" action="/dossiers/vues" noValidate className="stack">
    <HiddenFields values={{ id, requete }} />
    <TextField name="nom" label="Nom de la vue" defaultValue={nom} error={erreur} />
    <Checkbox name="partagee" label="La partager avec vos collègues" optional />
    <Button name="intention" value="garder" look="second" small>
      Garder la vue
    </Button>
  </Form>
);

export const KeepForm = (props: Props) => (
  <Sheet title="Garder cette vue">
    <KeepFields {...props} />
  </Sheet>
);
