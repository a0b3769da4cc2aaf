import { Form } from "@remix-run/react";
import { Actions, Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/choices.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { TextArea } from "#app/ui/text-field.tsx";
import type { Refuse } from "./typed.ts";
import type { VueDeLaSalle } from "./view.server.ts";
import { LECTEURS } from "./words.ts";

type Props = { vue: Pick<VueDeLaSalle, "salle" | "cle">; refuse: Refuse };

/** A new message: who will read it is said before it is written. */
export const MessageForm = ({ vue: { salle, cle }, refuse }: Props) => (
  <Sheet title="Écrire un message" stack>
    <Form method="post" noValidate className="stack">
      <HiddenFields values={{ cle }} />
      <TextArea
        name="texte"
        label="Votre message"
        hint={LECTEURS[salle]}
        defaultValue={refuse?.texte}
        error={refuse?.erreur}
      />
      {refuse?.patient && <Checkbox name="patient" value="aucun" label="Ce n’est pas une donnée de patient" />}
      <Actions>
        <Button>Envoyer le message</Button>
      </Actions>
    </Form>
  </Sheet>
);
