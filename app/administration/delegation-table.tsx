import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { Table } from "#app/ui/table.tsx";
import type { VueDesDelegations } from "./delegations.server.ts";

/** The delegations written down, each with its deed; taken back, one no longer lets anybody sign. */
export function DelegationTable({ delegations }: Pick<VueDesDelegations, "delegations">) {
  if (delegations.length === 0) {
    return (
      <Sheet title="Délégations inscrites">
        <EmptyState title="Aucune délégation">
          Seules les personnes qui tiennent la fonction de signature signent pour cet organisme.
        </EmptyState>
      </Sheet>
    );
  }
  return (
    <Sheet title="Délégations inscrites" flush>
      <Table
        caption="Délégations inscrites"
        rows={delegations}
        rowKey={({ id }) => id}
        columns={[
          { title: "Qui signe", head: true, cell: ({ delegataire }) => delegataire },
          { title: "Au nom de", cell: ({ delegant }) => delegant },
          { title: "Acte", cell: ({ acte }) => acte },
          { title: "Jours", cell: ({ jours }) => jours },
          {
            title: "Retirer",
            cell: ({ id, delegataire }) => (
              <Form method="post">
                <HiddenFields values={{ geste: "retirer", delegation: id }} />
                <Button look="second" small>
                  Retirer<span className="sr"> la délégation donnée à {delegataire}</span>
                </Button>
              </Form>
            ),
          },
        ]}
      />
    </Sheet>
  );
}
