import { Form } from "@remix-run/react";
import { Actions, Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { SelectField } from "#app/ui/select-field.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { Table } from "#app/ui/table.tsx";
import type { VueDeLaPersonne } from "./person.server.ts";
import { WhereToDelegate } from "./received-delegations.tsx";

type Tenue = VueDeLaPersonne["fonctions"][number];

const Withdraw = ({ poste, nom, organisme }: Tenue) => (
  <Form method="post">
    <HiddenFields values={{ poste }} />
    <Button name="intention" value="retirer" look="danger" small>
      Retirer
      <span className="sr">
        {" "}
        : {nom}, {organisme}
      </span>
    </Button>
  </Form>
);

/** In what capacities the person acts; withdrawing one never touches what was done in it. */
export function HeldFunctions({ vue: { fonctions } }: { vue: VueDeLaPersonne }) {
  if (fonctions.length === 0) {
    return (
      <Sheet title="Fonctions">
        <EmptyState title="Aucune fonction dans un organisme" icon="building-2">
          Sans fonction, cette personne ne voit que les dossiers dont elle est de l’équipe.
        </EmptyState>
      </Sheet>
    );
  }
  return (
    <Sheet title="Fonctions" flush>
      <Table
        caption="Fonctions tenues"
        rows={fonctions}
        rowKey={({ poste }) => poste}
        columns={[
          { title: "Fonction", head: true, cell: ({ nom }) => nom },
          { title: "Organisme", cell: ({ organisme }) => organisme },
          { title: "Retirer", cell: Withdraw },
        ]}
      />
    </Sheet>
  );
}

/** Nobody proves by an address that they work somewhere: whoever gives the function checks. */
export const GiveFunction = ({ vue, erreur }: { vue: VueDeLaPersonne; erreur?: string }) => (
  <Sheet title="Donner une fonction" stack>
    <p className="small">
      Le service ne vérifie pas les adresses. Assurez-vous par un autre moyen que cette personne travaille bien là.
    </p>
    <WhereToDelegate delegables={vue.delegables} />
    <Form method="post" noValidate className="stack">
      <SelectField name="poste" label="Organisme et fonction" options={vue.postes} empty="Choisir" error={erreur} />
      <Actions>
        <Button name="intention" value="donner">
          Donner la fonction
        </Button>
      </Actions>
    </Form>
  </Sheet>
);
