import { Form } from "@remix-run/react";
import { de } from "#app/elision.ts";
import { Button } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { Table } from "#app/ui/table.tsx";
import type { Compte } from "#db/seed/accounts.ts";

export type Demonstration = { readonly motDePasse: string; readonly comptes: readonly Compte[] };

/** Who one can be in a demonstration: one button each, and the password for whoever prefers to type it. */
export function DemoAccounts({ demonstration, retour }: { demonstration: Demonstration; retour: string }) {
  const { motDePasse, comptes } = demonstration;
  return (
    <Sheet title="Comptes de démonstration" aside={<>Mot de passe de chacun : {motDePasse}</>} flush>
      <Table
        caption="Comptes de démonstration"
        rows={comptes}
        rowKey={({ courriel }) => courriel}
        columns={[
          { title: "Personne", head: true, cell: ({ nom }) => nom },
          { title: "Qui est-ce", short: "Qui", cell: ({ qui }) => qui },
          { title: "Adresse", cell: ({ courriel }) => <span>{courriel}</span> },
          {
            title: "Entrer",
            cell: ({ nom, courriel }) => (
              <Form method="post">
                <HiddenFields values={{ retour, courriel, motDePasse }} />
                <Button look="second" small>
                  Entrer<span className="sr"> avec le compte {de(nom)}</span>
                </Button>
              </Form>
            ),
          },
        ]}
      />
    </Sheet>
  );
}
