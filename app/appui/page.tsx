import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ChooseFile } from "./choose-file.tsx";
import { Desk } from "./desk.tsx";
import { vueDeLAppui } from "./page.server.ts";

export const loader = ({ request }: LoaderFunctionArgs) => vueDeLAppui(request);

export const meta: MetaFunction = () => [{ title: "Appui · Atelier CPTS" }];

/** The desk of whoever answers; for a project team, the file help is asked for. */
export default function PageDeLAppui() {
  const { bureau, dossiers } = useLoaderData<typeof loader>();
  return bureau ? <Desk bureau={bureau} dossiers={dossiers} /> : <ChooseFile dossiers={dossiers} />;
}
