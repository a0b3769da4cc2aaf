import { Form } from "@remix-run/react";
import { Actions, Button } from "#app/ui/button.tsx";
import type { Errors } from "#app/ui/error-summary.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { TextField } from "#app/ui/text-field.tsx";

/** Nothing typed here is ever shown again. */
export const PasswordForm = ({ minimum, erreurs }: { minimum: number; erreurs: Errors | undefined }) => (
  <Sheet title="Mot de passe">
    <Form method="post" action="/compte" noValidate className="stack">
      <TextField
        name="motDePasseActuel"
        label="Mot de passe actuel"
        type="password"
        autoComplete="current-password"
        error={erreurs?.motDePasseActuel}
      />
      <TextField
        name="nouveauMotDePasse"
        label="Nouveau mot de passe"
        hint={`${minimum} caractères au moins. Quatre mots sans lien entre eux se retiennent bien.`}
        type="password"
        autoComplete="new-password"
        error={erreurs?.nouveauMotDePasse}
      />
      <p className="small soft">Vos autres appareils sont déconnectés dès que le mot de passe change.</p>
      <Actions>
        <Button name="intention" value="mot-de-passe">
          Changer le mot de passe
        </Button>
      </Actions>
    </Form>
  </Sheet>
);
