import { nombre } from "#app/format.ts";
import { Figures } from "#app/ui/figures.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { Table } from "#app/ui/table.tsx";
import type { ComptesDAppui } from "./counts.server.ts";

type Ligne = ComptesDAppui["objets"][number];

const jours = (compte: number | null) => (compte === null ? "sans réponse" : `${nombre(compte)}\u00a0j`);

const Bilans = ({ titre, lignes }: { titre: string; lignes: readonly Ligne[] }) => (
  <Table
    caption={titre}
    rows={lignes}
    rowKey={({ nom }) => nom}
    columns={[
      { title: titre, head: true, cell: ({ nom }) => nom },
      { title: "Demandes", num: true, cell: ({ demandes }) => nombre(demandes) },
      { title: "En cours", num: true, cell: ({ enCours }) => nombre(enCours) },
      { title: "Closes", num: true, cell: ({ closes }) => nombre(closes) },
      { title: "Réponse médiane", short: "Médiane", num: true, cell: ({ mediane }) => jours(mediane) },
      { title: "La plus longue", num: true, cell: ({ plusLongue }) => jours(plusLongue) },
      { title: "En retard", num: true, cell: ({ enRetard }) => nombre(enRetard) },
    ]}
  />
);

type Props = { comptes: ComptesDAppui; large: boolean };

/**
 * What was asked over twelve months, how fast it was answered, on what: of the whole territory, whatever list is above,
 * or of one's own service for an URPS. Nothing when nothing was asked.
 */
export function Counts({ comptes: { total, objets, corps }, large }: Props) {
  if (total.demandes === 0) return null;
  const titre = `${large ? "Sur tout votre territoire" : "Adressées à votre service"}, douze derniers mois`;
  return (
    <Sheet title={titre} stack>
      <Figures
        label="En bref"
        items={[
          {
            key: "demandes",
            value: nombre(total.demandes),
            label: `${total.demandes > 1 ? "demandes" : "demande"} en douze mois`,
          },
          { key: "cours", value: nombre(total.enCours), label: "en cours" },
          { key: "mediane", value: jours(total.mediane), label: "réponse médiane" },
          { key: "retard", value: nombre(total.enRetard), label: "en retard", to: "/appui?qui=retard" },
        ]}
      />
      {corps.length > 0 && <Bilans titre="Par organisme" lignes={corps} />}
      <Bilans titre="Par objet" lignes={objets} />
      <p className="small soft">
        Jours de calendrier, de la demande, ou de son transfert à l’organisme, à sa première réponse. En retard : la
        dernière question, répondue après la date annoncée ou toujours sans réponse après elle.
      </p>
    </Sheet>
  );
}
