import { Form } from "@remix-run/react";
import type { Refuse } from "#app/salles/typed.ts";
import { Actions, Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/choices.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { TextArea } from "#app/ui/text-field.tsx";
import type { VueDuFil } from "./thread.server.ts";
import { lecteursDuFil } from "./words.ts";

type Props = { vue: Pick<VueDuFil, "role" | "cle" | "corps" | "demande">; refuse: Refuse };

/** A message in the thread; it opens again what was closed. */
export const ReplyForm = ({ vue: { role, cle, corps, demande }, refuse }: Props) => (
  <Sheet title={role === "repond" ? "Répondre" : "Écrire"}>
    <Form method="post" noValidate className="stack">
      <HiddenFields values={{ cle }} />
      <TextArea
        name="texte"
        label={role === "repond" ? "Votre réponse" : "Votre message"}
        hint={`${lecteursDuFil(corps)}${demande.close ? " Écrire ici rouvre la demande." : ""}`}
        rows={6}
        defaultValue={refuse?.texte}
        error={refuse?.erreur}
      />
      {refuse?.patient && <Checkbox name="patient" value="aucun" label="Ce n’est pas une donnée de patient" />}
      <Actions>
        <Button icon="send">{role === "repond" ? "Envoyer la réponse" : "Envoyer le message"}</Button>
      </Actions>
    </Form>
  </Sheet>
);
