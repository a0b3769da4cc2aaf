import { Form } from "@remix-run/react";
import { Actions, Button } from "#app/ui/button.tsx";
import { SelectField } from "#app/ui/select-field.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import type { ReponseDeVersions } from "./keep-form.server.ts";
import type { VueDesVersions } from "./list.server.ts";

/** Freezes what is written now, under a name. */
export const KeepForm = ({ reponse }: { reponse?: ReponseDeVersions }) => (
  <Sheet title="Garder une version maintenant">
    <Form method="post" noValidate className="stack">
      <TextField
        name="nomDeVersion"
        label="Nom de la version"
        hint="80 caractères au plus. Par exemple : relue par le bureau."
        defaultValue={reponse?.saisi}
        error={reponse?.erreurs.nomDeVersion}
        autoComplete="off"
      />
      <Actions>
        <Button>Garder cette version</Button>
      </Actions>
    </Form>
  </Sheet>
);

/** Chooses two texts to compare; the address of the comparison follows. */
export function CompareForm({ vue: { versions, erreurs } }: { vue: VueDesVersions }) {
  const choix = [
    { value: "brouillon", label: "Le brouillon actuel" },
    ...versions.map(({ id, court }) => ({ value: id, label: court })),
  ];
  return (
    <Sheet title="Comparer deux textes">
      <Form method="get" noValidate className="stack">
        <SelectField name="de" label="Comparer" options={choix} defaultValue={versions[0]?.id} />
        <SelectField name="avec" label="Avec" options={choix} defaultValue="brouillon" error={erreurs?.avec} />
        <Actions>
          <Button look="second">Voir ce qui change</Button>
        </Actions>
      </Form>
    </Sheet>
  );
}
