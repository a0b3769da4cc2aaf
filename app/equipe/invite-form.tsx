import { Form } from "@remix-run/react";
import { Actions, Button } from "#app/ui/button.tsx";
import { RadioChoices } from "#app/ui/choices.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import type { Reponse } from "./page.tsx";
import { CHOIX_DE_ROLE } from "./roles.ts";

/** The key changes once the invitation has left: the form then starts anew. */
export function InviteForm({ cle, reponse }: { cle: string; reponse: Reponse | undefined }) {
  const { saisie, erreurs } = reponse ?? {};
  return (
    <Sheet title="Inviter une personne">
      <Form method="post" noValidate className="stack" key={reponse?.envoyee?.lien}>
        <HiddenFields values={{ cle }} />
        <TextField
          name="courriel"
          label="Adresse électronique"
          hint="Elle reçoit un lien valable quatorze jours."
          type="email"
          autoComplete="off"
          defaultValue={saisie?.courriel}
          error={erreurs?.courriel}
        />
        <RadioChoices
          name="role"
          label="Rôle"
          hint="Une fois l’invitation acceptée, vous pourrez confier à une personne qui rédige certaines missions ou sections seulement, dans la liste des membres."
          options={CHOIX_DE_ROLE}
          defaultValue={saisie?.role ?? "redacteur"}
          error={erreurs?.role}
        />
        <Actions>
          <Button name="intention" value="inviter" icon="send">
            Envoyer l’invitation
          </Button>
        </Actions>
      </Form>
    </Sheet>
  );
}
