import { Form } from "@remix-run/react";
import { Badge } from "#app/ui/badge.tsx";
import { Actions, Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { type Column, Table } from "#app/ui/table.tsx";
import type { VueDeLEquipe } from "./view.server.ts";

type Invitation = VueDeLEquipe["invitations"][number];

const COLONNES: readonly Column<Invitation>[] = [
  { title: "Adresse", head: true, cell: ({ courriel }) => courriel },
  { title: "Rôle", cell: ({ role }) => role },
  { title: "Par", cell: ({ invitePar }) => invitePar },
  {
    title: "Lien valable",
    short: "Lien",
    cell: ({ jusquAu, expiree }) => (expiree ? <Badge tone="warn">Expiré</Badge> : `jusqu’au ${jusquAu}`),
  },
];

const actions = (cle: string): Column<Invitation> => ({
  title: "Agir",
  cell: ({ id, courriel }) => (
    <Form method="post">
      <HiddenFields values={{ cle, invitation: id }} />
      <Actions>
        <Button name="intention" value="relancer" look="second" small>
          Renvoyer<span className="sr"> à {courriel}</span>
        </Button>
        <Button name="intention" value="annuler" look="danger" small>
          Annuler<span className="sr"> l’invitation de {courriel}</span>
        </Button>
      </Actions>
    </Form>
  ),
});

/** Invitations without an answer. Only their fingerprint is kept: a link seen once can only be replaced. */
export function Pending({ vue: { invitations, regard, cle } }: { vue: VueDeLEquipe }) {
  if (invitations.length === 0) {
    return (
      <Sheet title="Invitations en attente">
        <EmptyState title="Aucune invitation en attente" icon="mail">
          Une personne invitée apparaît ici jusqu’à ce qu’elle rejoigne l’équipe.
        </EmptyState>
      </Sheet>
    );
  }
  const gere = regard === "gere";
  return (
    <Sheet title="Invitations en attente" flush>
      <Table
        caption="Invitations en attente"
        rows={invitations}
        rowKey={({ id }) => id}
        columns={gere ? [...COLONNES, actions(cle)] : COLONNES}
      />
      {gere && (
        <div className="pager">
          <p>Renvoyer crée un nouveau lien, valable quatorze jours. L’ancien n’ouvre plus rien.</p>
        </div>
      )}
    </Sheet>
  );
}
