import { Form } from "@remix-run/react";
import { Actions, Button } from "#app/ui/button.tsx";
import type { Errors } from "#app/ui/error-summary.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { DateField } from "#app/ui/number-field.tsx";
import { SelectField } from "#app/ui/select-field.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import type { SaisieDelegation } from "./delegation-input.ts";
import type { VueDesDelegations } from "./delegations.server.ts";

type Props = { vue: Pick<VueDesDelegations, "agents" | "cle">; saisie: SaisieDelegation; erreurs?: Errors };

/** A new delegation, as its deed says. */
export const DelegationForm = ({ vue: { agents, cle }, saisie, erreurs = {} }: Props) => (
  <Sheet title="Inscrire une délégation" stack>
    <Form method="post" noValidate className="stack">
      <HiddenFields values={{ cle }} />
      <SelectField
        name="delegataireId"
        label="Qui signera"
        options={agents.map(({ id, nom }) => ({ value: id, label: nom }))}
        empty="À choisir"
        defaultValue={saisie.delegataireId}
        error={erreurs.delegataireId}
      />
      <TextField
        name="delegant"
        label="Au nom de qui"
        hint="Nom et fonction, tels que dans l’acte."
        defaultValue={saisie.delegant}
        error={erreurs.delegant}
      />
      <TextField
        name="acte"
        label="Référence de l’acte"
        hint="Par exemple : arrêté n° 2026-118 du 4 septembre 2026."
        defaultValue={saisie.acte}
        error={erreurs.acte}
      />
      <DateField name="du" label="Premier jour" defaultValue={saisie.du} error={erreurs.du} />
      <DateField name="au" label="Dernier jour, compris" defaultValue={saisie.au} error={erreurs.au} />
      <Actions>
        <Button>Inscrire la délégation</Button>
      </Actions>
    </Form>
  </Sheet>
);
