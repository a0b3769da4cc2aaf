import { Link } from "@remix-run/react";
import { de } from "#app/elision.ts";
import { Badge } from "#app/ui/badge.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { type Column, Table } from "#app/ui/table.tsx";
import type { VueDeLEquipe } from "./view.server.ts";

type Membre = VueDeLEquipe["membres"][number];

const NOM: Column<Membre> = {
  title: "Membre",
  head: true,
  cell: ({ nom, vous }) => (
    <>
      {nom} {vous && <Badge>Vous</Badge>}
    </>
  ),
};
const ROLE: Column<Membre> = { title: "Rôle", cell: ({ role, confie }) => (confie ? `${role} : ${confie}` : role) };
const COURRIEL: Column<Membre> = { title: "Adresse", cell: ({ courriel }) => <span>{courriel}</span> };
const MODIFIER: Column<Membre> = {
  title: "Modifier",
  cell: ({ id, nom, modifiable }) =>
    modifiable ? (
      <Link to={`?membre=${id}`}>
        Modifier<span className="sr"> le rôle {de(nom)}</span>
      </Link>
    ) : (
      <span className="soft">Par acte</span>
    ),
};

const COLONNES: Record<VueDeLEquipe["regard"], readonly Column<Membre>[]> = {
  gere: [NOM, ROLE, COURRIEL, MODIFIER],
  lit: [NOM, ROLE, COURRIEL],
  noms: [NOM, ROLE],
};

/** Who is in the team, as far as the reader may know. */
export const Members = ({ vue: { membres, regard } }: { vue: VueDeLEquipe }) => (
  <Sheet title="Membres" flush>
    <Table caption="Membres de l’équipe" rows={membres} rowKey={({ id }) => id} columns={COLONNES[regard]} />
  </Sheet>
);
