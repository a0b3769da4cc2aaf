import type { MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { Verify } from "#app/ui/badge.tsx";
import { Points } from "#app/ui/points.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { loaderDeLExploitant } from "./operator.server.ts";
import { Operator } from "./operator.tsx";
import { TextPage } from "./text-page.tsx";

export const loader = () => loaderDeLExploitant();

export const meta: MetaFunction = () => [{ title: "Mentions légales · Atelier CPTS" }];

const COMPOSANTS = [
  "Le logiciel Atelier CPTS est libre, sous licence publique de l’Union européenne (EUPL, version 1.2).",
  "Les caractères Source Sans 3 et Source Serif 4 sont sous licence SIL Open Font 1.1 ; les pictogrammes viennent de Lucide, sous licence ISC.",
  "Les communes, leur population et leurs contours administratifs viennent du code officiel géographique et des populations légales de l’Insee, réunis par Etalab.",
];

export default function PageDesMentions() {
  const { exploitants } = useLoaderData<typeof loader>();
  return (
    <TextPage
      title="Mentions légales"
      intro="Qui exploite ce service, avec quel logiciel, et ce que valent ses chiffres."
    >
      <Sheet title="Éditeur et directeur de la publication" stack>
        <p className="text">
          Ce service est édité et hébergé par l’organisme qui l’exploite. Son représentant légal dirige la publication.
        </p>
        <Operator exploitants={exploitants} />
      </Sheet>
      <Sheet title="Logiciel et sources">
        <Points items={COMPOSANTS} />
      </Sheet>
      <Sheet title="Ce que valent les chiffres et les délais" stack>
        <div className="text stack">
          <p>
            Un montant ou un délai que nous n’avons pas lu dans un texte publié porte la mention <Verify />.
            Contrôlez-le sur le texte avant de signer. Les modèles sont une aide à l’écriture, pas un avis juridique.
          </p>
          <p>
            Les signatures données ici sont inscrites avec leur auteur, leur date et l’empreinte du texte signé. Ce ne
            sont pas des signatures électroniques qualifiées.
          </p>
        </div>
      </Sheet>
      <Sheet title="Voir aussi">
        <ul className="plain-list">
          <li>
            <Link to="/donnees-personnelles">Données personnelles</Link>
          </li>
          <li>
            <Link to="/accessibilite">Accessibilité</Link>
          </li>
        </ul>
      </Sheet>
    </TextPage>
  );
}
