import { Form } from "@remix-run/react";
import type { Refuse } from "#app/salles/typed.ts";
import { Actions, Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/choices.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { TextArea } from "#app/ui/text-field.tsx";
import type { VueDuFil } from "./thread.server.ts";
import { lecteursDuFil } from "./words.ts";

type Props = { vue: Pick<VueDuFil, "role" | "cle" | "corps" | "demande">; refuse: Refuse; sansReponse: boolean };

/** What writing does to the demand, said before one writes. */
function suiteDuMessage({ role, demande: { close, repondueLe } }: Pick<VueDuFil, "role" | "demande">): string {
  if (role === "repond") return close ? " Écrire ici rouvre la demande." : "";
  if (close) return " Écrire ici rouvre la demande, avec une nouvelle date de réponse.";
  return repondueLe ? " Une nouvelle date de réponse sera annoncée." : "";
}

/** A message in the thread; that of the team may say that it awaits no answer, and then changes nothing of the demand. */
export const ReplyForm = ({ vue: { role, cle, corps, demande }, refuse, sansReponse }: Props) => (
  <Sheet title={role === "repond" ? "Répondre" : "Écrire"}>
    <Form method="post" noValidate className="stack">
      <HiddenFields values={{ cle, reponse: role === "repond" ? "oui" : undefined }} />
      <TextArea
        name="texte"
        label={role === "repond" ? "Votre réponse" : "Votre message"}
        hint={`${lecteursDuFil(corps)}${suiteDuMessage({ role, demande })}`}
        rows={6}
        defaultValue={refuse?.texte}
        error={refuse?.erreur}
      />
      {refuse?.patient && <Checkbox name="patient" value="aucun" label="Ce n’est pas une donnée de patient" />}
      {role === "demande" && (
        <Checkbox
          name="sansReponse"
          label="Je n’attends pas de réponse à ce message"
          hint="Un remerciement, un accord : rien d’autre ne change dans la demande."
          defaultChecked={sansReponse}
          optional
        />
      )}
      <Actions>
        <Button icon="send">{role === "repond" ? "Envoyer la réponse" : "Envoyer le message"}</Button>
      </Actions>
    </Form>
  </Sheet>
);
