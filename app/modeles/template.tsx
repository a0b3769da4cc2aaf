import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { introuvable } from "#app/session.server.ts";
import { PageTitle } from "#app/ui/page-title.tsx";
import { blocsDe, modeleDeLAdresse, modeleDeMission } from "./catalogue.ts";
import { Document } from "./document.tsx";
import { MissionTemplate } from "./mission.tsx";
import { PrintButton } from "./print-button.tsx";

export function loader({ params }: LoaderFunctionArgs) {
  const modele = modeleDeLAdresse(params.code);
  if (!modele) throw introuvable();
  const mission = modeleDeMission(modele);
  const { titre, objet, version } = modele;
  const blocs = mission ? blocsDe(modele) : [];
  return { titre, objet, version, mission, blocs, document: mission ? undefined : modele };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.titre}, modèle · Atelier CPTS` : "Atelier CPTS" },
];

export default function PageDuModele() {
  const { titre, objet, version, mission, blocs, document } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle
        crumbs={[{ label: "Accueil", to: "/" }, { label: "Modèles", to: "/modeles" }, { label: titre }]}
        over={`Modèle, version ${version}`}
        title={titre}
        intro={objet}
        actions={<PrintButton />}
      />
      {mission && <MissionTemplate modele={mission} blocs={blocs} />}
      {document && <Document modele={document} />}
    </>
  );
}
