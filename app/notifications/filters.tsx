import { Form, Link } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { SelectField } from "#app/ui/select-field.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import type { VueDesNotifications } from "./view.server.ts";

/** An address says what is shown. */
export function Filters({ filtres: { nature, texte, toutes } }: Pick<VueDesNotifications, "filtres">) {
  const attendent = nature === "a-faire" ? "Ce qui reste à faire" : "Ce qui n’est pas lu";
  return (
    <Form method="get" action="/notifications" className="filters" role="search">
      <HiddenFields values={{ nature }} />
      <TextField name="q" type="search" label="Nom ou numéro du dossier" optional defaultValue={texte} />
      <SelectField
        name="montrer"
        label="Montrer"
        optional
        options={[
          { value: "attendent", label: attendent },
          { value: "toutes", label: "Tout" },
        ]}
        defaultValue={toutes ? "toutes" : "attendent"}
      />
      <div className="actions">
        <Button look="second">Appliquer</Button>
        <Link to={`/notifications?nature=${nature}`}>Retirer les filtres</Link>
      </div>
    </Form>
  );
}
