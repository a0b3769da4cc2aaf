import { Awaited } from "#app/mains/awaited.tsx";
import type { Main } from "#app/mains/mains.ts";
import { Verify } from "#app/ui/badge.tsx";
import { DueCell } from "#app/ui/due-cell.tsx";
import { Figures } from "#app/ui/figures.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { type Column, Table } from "#app/ui/table.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { TwoLines } from "#app/ui/two-lines.tsx";

type Ligne = { nom: string; numero: string; mains: readonly Main[]; date: string; jours: number; population: string };

const lignes: readonly Ligne[] = [
  { nom: "CPTS Pointe du Médoc", numero: "0139", mains: ["ars"], date: "29 mars 2027", jours: 6, population: "31 206" },
  {
    nom: "CPTS Bassin Nord",
    numero: "0131",
    mains: ["ars", "cpam"],
    date: "31 mars 2027",
    jours: 8,
    population: "68 940",
  },
  {
    nom: "CPTS Haute Gironde",
    numero: "0118",
    mains: ["porteur"],
    date: "1er mai 2027",
    jours: 39,
    population: "88 174",
  },
];

const colonnes: readonly Column<Ligne>[] = [
  {
    title: "Dossier",
    head: true,
    sort: { to: "?tri=dossier", direction: "none" },
    cell: ({ nom, numero }) => (
      <>
        <a href="#contenu">{nom}</a>
        <small>33-2026-{numero}</small>
      </>
    ),
    foot: "Ensemble",
  },
  { title: "En attente de", cell: ({ mains }) => <Awaited mains={mains} short /> },
  {
    title: "Prochaine échéance",
    short: "Échéance",
    sort: { to: "?tri=-echeance", direction: "ascending" },
    cell: ({ date, jours }) => (
      <DueCell days={jours} note="Opposition possible, art. L. 1434-12">
        {date}
      </DueCell>
    ),
  },
  {
    title: "Population",
    num: true,
    cell: ({ population }) => <TwoLines detail="taille 2">{population}</TwoLines>,
    foot: "188 320",
  },
];

export function Tables() {
  return (
    <>
      <Figures
        label="Résumé"
        items={[
          { key: "decisions", value: 2, label: "décisions ou signatures à l’ARS sous dix jours", to: "/composants" },
          { key: "attente", value: 4, label: "dossiers en attente de l’ARS", to: "/composants" },
          {
            key: "couverts",
            value: 12,
            label: (
              <>
                dossiers, 898 603 habitants couverts <Verify />
              </>
            ),
          },
        ]}
      />
      <Sheet title="Portefeuille" flush>
        <Tabs
          label="Vues"
          pad
          items={[
            { to: "?vue=tous", label: "Tous", count: 12, current: true },
            { to: "?vue=moi", label: "À moi", count: 6, current: false },
            { to: "?vue=echeances", label: "Échéance sous 21 jours", count: 5, current: false },
          ]}
        />
        <Table
          caption="Dossiers, triés par échéance"
          columns={colonnes}
          rows={lignes}
          rowKey={({ numero }) => numero}
          wide
        />
        <Pager label="Pages de dossiers" previous="?avant=0139" next="?apres=0118">
          3 dossiers sur 12
        </Pager>
      </Sheet>
    </>
  );
}
