import { Form, Link } from "@remix-run/react";
import { Actions, Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/choices.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { TextField } from "#app/ui/text-field.tsx";

export type VueVue = {
  readonly id: string;
  readonly nom: string;
  readonly adresse: string;
  readonly partagee: boolean;
  readonly auteur: string;
  readonly sienne: boolean;
};

/** One view: what it is called, who may open it. Only its author changes it. */
export function ViewForm({ vue, nom = vue.nom, erreur }: { vue: VueVue; nom?: string; erreur?: string }) {
  const lien = <Link to={vue.adresse}>Ouvrir la vue</Link>;
  if (!vue.sienne)
    return (
      <Sheet title={vue.nom} aside={lien}>
        <p className="soft">Partagée par {vue.auteur}.</p>
      </Sheet>
    );
  return (
    <Sheet title={vue.nom} aside={lien}>
      <Form method="post" noValidate className="stack">
        <HiddenFields values={{ id: vue.id }} />
        <TextField name="nom" id={`nom-${vue.id}`} label="Nom" defaultValue={nom} error={erreur} />
        <Checkbox
          name="partagee"
          id={`partagee-${vue.id}`}
          label="La partager avec vos collègues"
          optional
          defaultChecked={vue.partagee}
        />
        <Actions>
          <Button name="intention" value="corriger" look="second" small>
            Enregistrer
          </Button>
          <Button name="intention" value="oublier" look="link" small>
            Supprimer<span className="sr"> la vue {vue.nom}</span>
          </Button>
        </Actions>
      </Form>
    </Sheet>
  );
}
