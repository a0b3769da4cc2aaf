import uprightSans from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import { useCadre } from "#app/cadre/cadre.ts";
import { statusOf } from "#app/cadre/error.tsx";
import { LIENS } from "#app/cadre/liens.ts";
import { chargerCadre } from "#app/cadre/load.server.ts";
import { estUneCoupure } from "#app/cadre/network.ts";
import { COUPURE, refusDe } from "#app/cadre/refus.ts";
import { DraftKeeper } from "#app/ui/drafts/draft-keeper.tsx";
import "#app/styles/index.css";

export { Document as Layout } from "#app/cadre/document.tsx";
export { ErrorPage as ErrorBoundary } from "#app/cadre/error.tsx";

export const links: LinksFunction = () => [
  { rel: "icon", href: "/marque.svg", type: "image/svg+xml" },
  { rel: "preload", href: uprightSans, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
];

export const meta: MetaFunction = ({ error }) => [
  {
    title: error
      ? `${(estUneCoupure(error) ? COUPURE : refusDe(statusOf(error))).titre} · Atelier CPTS`
      : "Atelier CPTS",
  },
];

export const loader = ({ request }: LoaderFunctionArgs) => chargerCadre(request);

export default function App() {
  const { personne } = useCadre();
  return (
    <>
      <Outlet />
      <DraftKeeper owner={personne?.id} exit={LIENS.deconnexion} />
    </>
  );
}
