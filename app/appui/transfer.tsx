import { Form } from "@remix-run/react";
import { Actions, Button } from "#app/ui/button.tsx";
import { Checkbox, RadioChoices } from "#app/ui/choices.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { TextArea } from "#app/ui/text-field.tsx";
import type { VueDuFil } from "./thread.server.ts";
import type { TransfertRefuse } from "./transfer.server.ts";

type Props = { vue: Pick<VueDuFil, "transferts" | "cle" | "corps">; refuse: TransfertRefuse };

/** A question for another body: handed over in one gesture, without the team asking again. Asks to be opened first. */
export const Transfer = ({ vue: { transferts, cle, corps }, refuse }: Props) => (
  <Sheet title="Cette question relève d’un autre organisme ?">
    <Fold summary="Transférer la demande" open={refuse !== null}>
      <Form method="post" noValidate className="stack">
        <HiddenFields values={{ cle }} />
        <p>
          Le fil reste entier, et dit qui a transféré la demande à qui. La date de réponse repart d’aujourd’hui, selon
          les délais que le nouvel organisme annonce. L’équipe en est prévenue.
          {corps === "urps" && " Vous ne lirez plus ce fil."}
        </p>
        <RadioChoices
          name="vers"
          label="Transférer à"
          options={transferts.map(({ id, nom, qui, avant }) => ({
            value: id,
            label: nom,
            consequence: `${qui.length > 0 && qui.length <= 3 ? `Arrive à ${qui.join(" ou ")}. ` : ""}Réponse au plus tard le ${avant}.`,
          }))}
          defaultValue={refuse?.vers}
          error={refuse?.erreurs.vers}
        />
        <TextArea
          name="mot"
          label="Un mot pour l’équipe et le nouvel organisme"
          hint="Pourquoi la demande change de main. Aucun nom de patient."
          rows={3}
          optional
          defaultValue={refuse?.mot}
          error={refuse?.erreurs.mot}
        />
        {refuse?.patient && <Checkbox name="patient" value="aucun" label="Ce n’est pas une donnée de patient" />}
        <Actions>
          <Button name="intention" value="transferer" look="second">
            Transférer la demande
          </Button>
        </Actions>
      </Form>
    </Fold>
  </Sheet>
);
