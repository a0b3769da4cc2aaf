import { Form } from "@remix-run/react";
import { useState } from "react";
import { Actions, Button, LinkButton } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/choices.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { TextArea } from "#app/ui/text-field.tsx";
import { type Apercu, Preview } from "./preview.tsx";
import { RemindersTable } from "./summary.tsx";
import type { RappelVu } from "./view.server.ts";

type Props = {
  vus: readonly RappelVu[];
  lettre?: Apercu;
  /** The only party to remind, when one was chosen. */
  main?: string;
  retour: string;
  mot?: string;
  longueur: number;
  erreur?: string;
  /** The words joined looked like a patient's data: whoever writes may say that they are not. */
  patient?: boolean;
};

/** What is about to leave, read before it does. */
export function ReminderForm({ vus, lettre, main, retour, mot = "", longueur, erreur, patient }: Props) {
  const [ecrit, setEcrit] = useState(mot);
  const lire = (form: HTMLFormElement) => setEcrit(String(new FormData(form).get("mot") ?? ""));
  return (
    <Form method="post" noValidate onInput={({ currentTarget }) => lire(currentTarget)}>
      <Sheet title={vus.length > 1 ? `${vus.length} rappels à envoyer` : "Un rappel à envoyer"} stack>
        {vus.map(({ id }) => (
          <HiddenFields key={id} values={{ dossier: id }} />
        ))}
        <HiddenFields values={{ main }} />
        <RemindersTable vus={vus} />
        <TextArea
          name="mot"
          label="Mot à joindre"
          hint={`Le même pour tous, ${longueur} caractères au plus. Aucun nom de patient.`}
          optional
          defaultValue={mot}
          error={erreur}
        />
        {patient && <Checkbox name="patient" value="aucun" label="Ce n’est pas une donnée de patient" />}
        {lettre && <Preview lettre={lettre} mot={ecrit} />}
        <Actions>
          <Button icon="send">{vus.length > 1 ? "Envoyer les rappels" : "Envoyer le rappel"}</Button>
          <LinkButton to={retour} look="link">
            Revenir à la liste
          </LinkButton>
        </Actions>
      </Sheet>
    </Form>
  );
}
