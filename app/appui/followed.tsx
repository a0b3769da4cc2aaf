import { Form } from "@remix-run/react";
import { Actions, Button } from "#app/ui/button.tsx";
import { DaysBadge } from "#app/ui/days-badge.tsx";
import { DescriptionList } from "#app/ui/description-list.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import type { VueDuFil } from "./thread.server.ts";

/** Who follows a demand and by when, and what one may do of it. */
export function Followed({ vue: { demande, role, suit } }: { vue: VueDuFil }) {
  const { organisme, suiviePar, avant, jours, repondueLe, close } = demande;
  return (
    <Sheet title="Suivi" stack>
      <DescriptionList
        items={[
          { term: "Adressée à", value: organisme },
          { term: "Suivie par", value: suiviePar ?? "Personne encore" },
          {
            term: "Répondre avant le",
            value: (
              <>
                {avant} {jours !== undefined && <DaysBadge days={jours} />}
              </>
            ),
          },
          ...(repondueLe ? [{ term: "Première réponse", value: repondueLe }] : []),
          ...(close ? [{ term: "Close", value: close }] : []),
        ]}
      />
      {!close && role !== "lit" && (
        <Form method="post">
          <Actions>
            {role === "repond" && !suit && (
              <Button name="intention" value="prendre" look="second">
                Prendre en charge
              </Button>
            )}
            <Button name="intention" value="clore" look="second">
              Clore la demande
            </Button>
          </Actions>
        </Form>
      )}
    </Sheet>
  );
}
