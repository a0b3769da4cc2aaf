import { Form } from "@remix-run/react";
import { Badge } from "#app/ui/badge.tsx";
import { Actions, Button } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { Table } from "#app/ui/table.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import type { VueDuCompte } from "./account.server.ts";
import type { Reponse } from "./page.tsx";

type Jeton = VueDuCompte["jetons"][number];

function Revocation({ id, nom, revoqueLe }: Jeton) {
  if (revoqueLe) return <Badge>Révoqué le {revoqueLe}</Badge>;
  return (
    <Form method="post" action="/compte">
      <HiddenFields values={{ jeton: id }} />
      <Button name="intention" value="revoquer-jeton" look="danger" small>
        Révoquer<span className="sr"> le jeton {nom}</span>
      </Button>
    </Form>
  );
}

/** Keys for programs: created here, shown once, revoked at any time. */
export function Tokens({ vue: { jetons, cle }, reponse }: { vue: VueDuCompte; reponse: Reponse | undefined }) {
  return (
    <Sheet title="Jetons personnels" stack>
      <p className="text">
        Un jeton laisse un programme agir avec vos droits, sans votre mot de passe. Ne le donnez à personne ;
        révoquez-le dès qu’il ne sert plus.
      </p>
      {jetons.length > 0 && (
        <Table
          caption="Vos jetons"
          rows={jetons}
          rowKey={({ id }) => id}
          columns={[
            { title: "Jeton", head: true, cell: ({ nom }) => nom },
            { title: "Créé le", cell: ({ creeLe }) => creeLe },
            { title: "État", cell: Revocation },
          ]}
        />
      )}
      <Form method="post" action="/compte" noValidate className="stack" key={cle}>
        <HiddenFields values={{ cle }} />
        <TextField
          name="nomDuJeton"
          label="Nom du nouveau jeton"
          hint="Le programme qui s’en sert, par exemple « export mensuel »"
          autoComplete="off"
          maxLength={80}
          defaultValue={reponse?.nomDuJeton}
          error={reponse?.erreurs?.nomDuJeton}
        />
        <Actions>
          <Button name="intention" value="creer-jeton" look="second" icon="plus">
            Créer un jeton
          </Button>
        </Actions>
      </Form>
    </Sheet>
  );
}
