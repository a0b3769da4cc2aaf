import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";

type Props = {
  /** The search part of the address to come back to. */
  retour: string;
  confie: boolean;
  children: ReactNode;
};

/** A list whose rows may be ticked, and what is then proposed for all of them. Nothing is done before a second page. */
export const Batch = ({ retour, confie, children }: Props) => (
  <Form method="get" action="/dossiers/rappeler">
    {children}
    <HiddenFields values={{ retour: retour || undefined }} />
    <div className="batch">
      <p className="small soft">Pour les dossiers cochés :</p>
      {confie && (
        <Button look="second" small icon="user" formAction="/dossiers/confier">
          Confier l’examen
        </Button>
      )}
      <Button look="second" small icon="send">
        Envoyer un rappel
      </Button>
    </div>
  </Form>
);
