import { Link } from "@remix-run/react";
import { Badge } from "#app/ui/badge.tsx";
import { DueCell } from "#app/ui/due-cell.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Table } from "#app/ui/table.tsx";
import type { BureauDAppui } from "./desk.server.ts";

const RIEN: Readonly<Record<BureauDAppui["qui"], string>> = {
  service: "Aucune demande en cours pour votre service",
  moi: "Vous ne suivez aucune demande en cours",
  territoire: "Aucune demande en cours sur le territoire",
};

/** The open demands of a desk, late ones said. */
export function DeskTable({ lignes, qui }: Pick<BureauDAppui, "lignes" | "qui">) {
  if (lignes.length === 0) {
    return (
      <EmptyState title={RIEN[qui]} icon="circle-check">
        Une demande faite par une équipe arrive ici et dans vos notifications.
      </EmptyState>
    );
  }
  return (
    <Table
      caption="Demandes d’appui en cours, par date de réponse"
      rows={lignes}
      rowKey={({ id }) => id}
      columns={[
        {
          title: "Demande",
          head: true,
          cell: ({ id, dossierId, titre, extrait }) => (
            <>
              <Link to={`/dossiers/${dossierId}/appui/${id}`}>{titre}</Link>
              <br />
              <small className="soft">{extrait}</small>
            </>
          ),
        },
        { title: "Dossier", cell: ({ dossierId, dossier }) => <Link to={`/dossiers/${dossierId}`}>{dossier}</Link> },
        ...(qui === "service" ? [] : [{ title: "Adressée à", short: "À", cell: organismeDe }]),
        {
          title: "Répondre avant le",
          short: "Avant le",
          cell: ({ avant, jours }) => <DueCell days={jours}>{avant}</DueCell>,
        },
        { title: "État", cell: ({ etat }) => <Badge tone={etat.ton}>{etat.mots}</Badge> },
        { title: "Suivie par", cell: ({ suiviePar }) => suiviePar ?? "Personne encore" },
      ]}
    />
  );
}

const organismeDe = ({ organisme }: BureauDAppui["lignes"][number]) => organisme;
