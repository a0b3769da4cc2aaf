import type { ReactNode } from "react";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Tabs } from "#app/ui/tabs.tsx";

const VUES = [
  { to: "/administration", label: "Vue d’ensemble" },
  { to: "/administration/organismes", label: "Organismes" },
  { to: "/administration/personnes", label: "Personnes" },
  { to: "/administration/courriels", label: "Courriels" },
] as const;

type FrameProps = {
  /** Below one of the views: its name is then the last but one of the trail. */
  sous?: (typeof VUES)[number]["to"];
  title: string;
  intro?: string;
  actions?: ReactNode;
  children: ReactNode;
};

/** What every page of the administration wears: the trail and its views. */
export function AdminFrame({ sous, title, intro, actions, children }: FrameProps) {
  const vue = VUES.find(({ to }) => to === sous);
  const crumbs = [
    { label: "Accueil", to: "/" },
    ...(title === "Administration" ? [] : [{ label: "Administration", to: "/administration" }]),
    ...(vue ? [{ label: vue.label, to: vue.to }] : []),
    { label: title },
  ];
  return (
    <>
      <PageTitle crumbs={crumbs} title={title} intro={intro} actions={actions} />
      <Grid>
        <Tabs
          label="Administration"
          items={VUES.map((lien) => ({ ...lien, ...(vue === lien && { current: true }) }))}
        />
        {children}
      </Grid>
    </>
  );
}
