import { enMinuscule, taux } from "#app/format.ts";
import { Verify } from "#app/ui/badge.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { type Column, Table } from "#app/ui/table.tsx";
import type { Indicateur } from "#workflows/modeles/modele.ts";

const POINTS_DE_BASE_PAR_CENTIEME = 100;
const LEGENDE =
  "signale un indicateur qu’aucun texte publié que nous avons lu ne fixe. Les poids sont un point de départ pour la " +
  "négociation, pas une règle nationale.";
const TYPE: Record<Indicateur["type"], string> = { action: "Action", resultat: "Résultat" };

const COLONNES: readonly Column<Indicateur>[] = [
  {
    title: "Indicateur",
    head: true,
    cell: ({ libelle, type, source, statut }) => (
      <>
        {libelle} {statut !== "source" && <Verify />}
        <small>
          {TYPE[type]}, source : {source}
        </small>
      </>
    ),
  },
  { title: "Valeur de départ", short: "Départ", cell: ({ depart }) => depart },
  { title: "Cible", cell: ({ cible }) => cible },
  { title: "Preuve", cell: ({ preuve }) => preuve },
  { title: "Poids proposé", short: "Poids", num: true, cell: ({ poids }) => taux(poids * POINTS_DE_BASE_PAR_CENTIEME) },
];

/** How a mission is measured; what no published text confirms is said so. */
export const Indicators = ({ titre, indicateurs }: { titre: string; indicateurs: readonly Indicateur[] }) => (
  <Sheet title={titre} flush>
    <Table
      caption={`Mesurer la mission, ${enMinuscule(titre)}`}
      rows={indicateurs}
      rowKey={({ code }) => code}
      columns={COLONNES}
      wide
    />
    <div className="pager">
      <p>
        <Verify /> {LEGENDE}
      </p>
    </div>
  </Sheet>
);
