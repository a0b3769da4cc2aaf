import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { DaysBadge } from "#app/ui/days-badge.tsx";
import { DescriptionList } from "#app/ui/description-list.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import type { VueDuFil } from "./thread.server.ts";

const suivi = ({ demande: { suiviePar }, arriveeA }: Pick<VueDuFil, "demande" | "arriveeA">) =>
  suiviePar ? [{ term: "Suivie par", value: suiviePar }] : [{ term: "Arrivée à", value: arriveeA }];

/** Who a demand reached, who follows it, and by when it is answered. Taking charge leaves its own words behind. */
export function Followed({ vue }: { vue: VueDuFil }) {
  const { demande, role, suit } = vue;
  const { organisme, avant, jours, repondueLe, close } = demande;
  return (
    <Sheet title="Suivi" stack>
      <DescriptionList
        items={[
          { term: "Adressée à", value: organisme },
          ...suivi(vue),
          ...(jours === undefined
            ? [{ term: "Dernière réponse", value: repondueLe ?? "Sans réponse" }]
            : [
                {
                  term: "Réponse au plus tard le",
                  value: (
                    <>
                      {avant} <DaysBadge days={jours} />
                    </>
                  ),
                },
              ]),
          ...(close ? [{ term: "Close", value: close }] : []),
        ]}
      />
      {role === "repond" && suit && (
        <p className="small soft">Vous suivez cette demande : la suite vous est adressée.</p>
      )}
      {role === "repond" && !suit && !close && (
        <Form method="post">
          <Button name="intention" value="prendre" look="second">
            Prendre en charge
          </Button>
        </Form>
      )}
    </Sheet>
  );
}
