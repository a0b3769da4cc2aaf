import type { MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { Hand } from "#app/mains/hand.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Points } from "#app/ui/points.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { ETAPES, QUESTIONS, QUI_FAIT_QUOI } from "./help-text.ts";
import { loaderDeLExploitant } from "./operator.server.ts";
import { Operator } from "./operator.tsx";
import { TextPage } from "./text-page.tsx";

export const loader = () => loaderDeLExploitant();

export const meta: MetaFunction = () => [{ title: "Aide et contact · Atelier CPTS" }];

const Journey = () => (
  <Sheet title="Le chemin, en cinq étapes" stack>
    <Points
      ordered
      items={ETAPES.map(({ titre, phrase }) => (
        <>
          <b>{titre}.</b> {phrase}
        </>
      ))}
    />
    <p>
      <Link to="/modeles">Lire les modèles de chaque document</Link>
    </p>
  </Sheet>
);

const WhoDoesWhat = () => (
  <Sheet title="Qui fait quoi">
    <ul className="rule rows">
      {QUI_FAIT_QUOI.map(({ main, qui, fait }) => (
        <li key={qui}>
          <Hand main={main}>{qui}</Hand>
          <p className="text">{fait}</p>
        </li>
      ))}
    </ul>
  </Sheet>
);

const Questions = () => (
  <Sheet title="Questions fréquentes">
    <div>
      {QUESTIONS.map(({ question, reponse }) => (
        <Fold key={question} summary={question}>
          <p className="text">{reponse}</p>
        </Fold>
      ))}
    </div>
  </Sheet>
);

export default function PageDAide() {
  const { exploitants } = useLoaderData<typeof loader>();
  return (
    <TextPage
      title="Aide et contact"
      intro="Comment une CPTS passe de l’idée au contrat, qui fait quoi à chaque étape, et à qui écrire."
    >
      <Journey />
      <WhoDoesWhat />
      <Questions />
      <Sheet title="Contact" id="contact" stack>
        <p className="text">
          Pour une question sur votre projet, <Link to="/appui">demandez un appui</Link> : elle arrive à l’ARS, à la
          CPAM ou à l’URPS de votre territoire, avec une date de réponse. Leurs coordonnées sont aussi sur la page de
          votre dossier. Pour le service lui-même, un compte ou un mot de passe, écrivez à son administration.
        </p>
        <Operator exploitants={exploitants} />
      </Sheet>
    </TextPage>
  );
}
