import { Form } from "@remix-run/react";
import { Actions, Button } from "#app/ui/button.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import type { VueDuFil } from "./thread.server.ts";

/** Closing stands apart, below what was written, and asks to be opened first. */
export const CloseDemand = ({ role }: Pick<VueDuFil, "role">) => (
  <Sheet title="Terminer">
    <Fold summary="Clore la demande">
      <Form method="post" className="stack">
        <p>
          {role === "repond"
            ? "La demande quitte vos demandes en cours et reste parmi les closes. L’équipe en est prévenue et peut la rouvrir en écrivant."
            : "Rien n’est plus attendu de l’organisme. Le fil reste lisible, et y écrire le rouvre."}
        </p>
        <Actions>
          <Button name="intention" value="clore" look="second">
            Confirmer la clôture
          </Button>
        </Actions>
      </Form>
    </Fold>
  </Sheet>
);
