import { Awaited } from "#app/mains/awaited.tsx";
import { DueCell } from "#app/ui/due-cell.tsx";
import { type Column, Table } from "#app/ui/table.tsx";
import { TwoLines } from "#app/ui/two-lines.tsx";
import { adresseDe, type Choix } from "./choices.ts";
import { FileName } from "./file-name.tsx";
import type { LigneVue } from "./rows.ts";

type Triable = { readonly choix: Choix; readonly tri: string };
type Props = {
  lignes: readonly LigneVue[];
  caption: string;
  /** Sorting by the titles, for a list that fills its page. */
  triable?: Triable;
  /** A box per row, for a form around the table. */
  cochable?: boolean;
};

const choisir: Column<LigneVue> = {
  title: "Choix",
  cell: ({ id, nom }) => <input type="checkbox" name="dossier" value={id} aria-label={`Choisir ${nom}, ${id}`} />,
};

const colonnes = (sort: (tri: string, direction: "ascending" | "descending") => Column<LigneVue>["sort"]) => [
  {
    title: "Dossier",
    head: true,
    sort: sort("nom", "ascending"),
    cell: ({ id, nom, departement, dansLeTexte }: LigneVue) => (
      <FileName
        id={id}
        nom={nom}
        detail={[id, departement, dansLeTexte && "trouvé dans son texte"].filter(Boolean).join(" · ")}
      />
    ),
  },
  {
    title: "Étape",
    cell: ({ etat, acteLe }: LigneVue) => <TwoLines detail={`Acte du ${acteLe}`}>{etat}</TwoLines>,
  },
  { title: "En attente de", cell: ({ attend }: LigneVue) => <Awaited mains={attend} short /> },
  {
    title: "Responsable",
    cell: ({ responsable }: LigneVue) => responsable ?? <span className="soft">Personne</span>,
  },
  {
    title: "Population",
    num: true,
    sort: sort("population", "descending"),
    cell: ({ population, taille }: LigneVue) => <TwoLines detail={`taille ${taille}`}>{population}</TwoLines>,
  },
  {
    title: "Prochaine date",
    sort: sort("echeance", "ascending"),
    cell: ({ echeance }: LigneVue) =>
      echeance ? (
        <DueCell days={echeance.jours} indicative={echeance.indicative} note={echeance.libelle}>
          {echeance.le}
        </DueCell>
      ) : (
        <span className="soft">Aucune</span>
      ),
  },
];

/** Files side by side: which, where it stands, who is awaited, who is in charge, by when. */
export function FileTable({ lignes, caption, triable, cochable }: Props) {
  const columns = colonnes(
    (tri, direction) =>
      triable && {
        to: adresseDe({ ...triable.choix, tri }),
        direction: triable.tri === tri ? direction : "none",
      },
  );
  return (
    <Table
      caption={caption}
      rows={lignes}
      rowKey={({ id }) => id}
      columns={cochable ? [choisir, ...columns] : columns}
      wide
    />
  );
}
