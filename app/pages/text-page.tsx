import type { ReactNode } from "react";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";

/** A public page made of text: title, one sentence, then its sheets. */
export const TextPage = ({ title, intro, children }: { title: string; intro: string; children: ReactNode }) => (
  <>
    <PageTitle crumbs={[{ label: "Accueil", to: "/" }, { label: title }]} title={title} intro={intro} />
    <Grid>{children}</Grid>
  </>
);
