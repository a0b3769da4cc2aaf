import type { MetaFunction } from "@remix-run/node";
import { Alert } from "#app/ui/alert.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Buttons } from "./buttons.tsx";
import { ChoiceFields } from "./choice-fields.tsx";
import { Fields } from "./fields.tsx";
import { Frame } from "./frame.tsx";
import { Hands } from "./hands.tsx";
import { Lists } from "./lists.tsx";
import { Messages } from "./messages.tsx";
import { Tables } from "./tables.tsx";
import { Time } from "./time.tsx";
import { Writing } from "./writing.tsx";

export const meta: MetaFunction = () => [{ title: "Planche des composants · Atelier CPTS" }];

const erreurs = {
  montant: "Indiquez le montant versé, même s’il est nul",
  "date-dialogue": "Choisissez une date après celle du rapport d’activité",
};

export default function Page() {
  return (
    <>
      <PageTitle
        crumbs={[{ label: "Accueil", to: "/" }, { label: "Planche des composants" }]}
        title="Planche des composants"
        intro="Chaque pièce de l’interface dans chacun de ses états. Noms, dates et montants sont inventés."
      />
      <Grid>
        <ErrorSummary errors={erreurs} />
        <Grid kind="two">
          <Fields errors={erreurs} />
          <Buttons />
        </Grid>
        <ChoiceFields />
        <Messages />
        <Hands />
        <Time />
        <Lists />
        <Tables />
        <Writing />
        <Frame />
        <Alert title="Fin de la planche">Une pièce qui manque ici manque à l’application.</Alert>
      </Grid>
    </>
  );
}
