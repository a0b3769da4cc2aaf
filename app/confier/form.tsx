import { Form } from "@remix-run/react";
import { Actions, Button, LinkButton } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { type Option, SelectField } from "#app/ui/select-field.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import type { Confie } from "./entrust.server.ts";
import { EntrustedTable } from "./entrusted-table.tsx";

type Props = {
  cle: string;
  retour: string;
  dossiers: readonly Confie[];
  /** Whoever asks comes first: taking over is the usual case. */
  agents: readonly Option[];
  erreur?: string;
};

/** Files that can be entrusted, and to whom. Each carries the version that was seen. */
export const EntrustForm = ({ cle, retour, dossiers, agents, erreur }: Props) => (
  <Form method="post" noValidate>
    <Sheet title={dossiers.length > 1 ? `${dossiers.length} dossiers à confier` : "Un dossier à confier"} stack>
      <HiddenFields values={{ cle }} />
      {dossiers.map(({ id, version }) => (
        <HiddenFields key={id} values={{ dossier: id, [`version-${id}`]: version }} />
      ))}
      <EntrustedTable lignes={dossiers} caption="Dossiers à confier" />
      <SelectField name="responsable" label="Personne chargée de l’examen" options={agents} error={erreur} />
      <Actions>
        <Button>{dossiers.length > 1 ? "Confier ces dossiers" : "Confier ce dossier"}</Button>
        <LinkButton to={retour} look="link">
          Revenir à la liste
        </LinkButton>
      </Actions>
    </Sheet>
  </Form>
);
