import { LinkButton } from "#app/ui/button.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { FileList } from "./choose-file.tsx";
import { Counts } from "./counts.tsx";
import type { BureauDAppui } from "./desk.server.ts";
import { DeskTable } from "./desk-table.tsx";
import { Done } from "./done.tsx";
import type { Fait } from "./gestures.ts";
import type { VueDeLAppui } from "./page.server.ts";

const TITRES: Readonly<Record<BureauDAppui["qui"], string>> = {
  service: "Demandes en cours adressées à mon service",
  moi: "Demandes en cours que je suis",
  territoire: "Demandes en cours sur tout le territoire",
  retard: "Demandes en retard, douze derniers mois",
  closes: "Demandes closes",
};

type Props = { bureau: BureauDAppui & { fait: Fait | null }; dossiers: VueDeLAppui["dossiers"] };

/** What project teams ask of a body: by answer date, then what it all came to. */
export function Desk({ bureau, dossiers }: Props) {
  const { qui, large, services, lignes, precedente, suivante, comptes } = bureau;
  const onglet = (code: string, label: string) => ({ to: `/appui?qui=${code}`, label, current: qui === code });
  return (
    <>
      <PageTitle
        crumbs={[{ label: "Accueil", to: "/" }, { label: "Appui" }]}
        over={services.join(", ")}
        title="Demandes d’appui"
        intro="Ce que les équipes vous demandent, la réponse la plus pressée d’abord."
        actions={
          <LinkButton to="/appui/catalogue" look="second">
            Catalogue des appuis
          </LinkButton>
        }
      />
      <Grid>
        <Done fait={bureau.fait} />
        <Tabs
          label="Demandes"
          items={[
            onglet("service", "Adressées à mon service"),
            onglet("moi", "Que je suis"),
            ...(large ? [onglet("territoire", "Tout le territoire")] : []),
            onglet("retard", "En retard"),
            onglet("closes", "Closes"),
          ]}
        />
        <Sheet title={TITRES[qui]} titleHidden flush>
          <DeskTable lignes={lignes} qui={qui} />
          <Pager label="Pages des demandes" previous={precedente} next={suivante} />
        </Sheet>
        {dossiers.length > 0 && (
          <Sheet title="Demander un appui pour un de vos dossiers">
            <FileList dossiers={dossiers} />
          </Sheet>
        )}
        <Counts comptes={comptes} large={large} />
      </Grid>
    </>
  );
}
