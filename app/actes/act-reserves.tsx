import { Link } from "@remix-run/react";
import { Alert } from "#app/ui/alert.tsx";
import { Points } from "#app/ui/points.tsx";
import type { Apercu } from "./preview.server.ts";

const MANQUES = {
  adresse: "Sans adresse postale en tête, un recours gracieux ne sait où être adressé.",
  tribunal: "Le tribunal administratif compétent n’est pas nommé : le texte dit seulement lequel l’est.",
} as const;

/** What the paper leaves unsaid and whoever signs must know; what its letterhead still lacks. */
export const ActReserves = ({ apercu: { reserves, manque } }: { apercu: Apercu }) => (
  <>
    {manque.length > 0 && (
      <Alert tone="warn" title="Le papier à en-tête est à compléter">
        {manque.map((ligne) => (
          <p key={ligne}>{MANQUES[ligne]}</p>
        ))}
        <p>
          <Link to="/papier">Compléter le papier à en-tête</Link>
        </p>
      </Alert>
    )}
    {reserves.length > 0 && (
      <Alert title="À savoir, que le papier ne dit pas">
        <p>
          Ce qui suit n’est pas vérifié, ou relève d’un choix de ce service : le papier n’en dit rien, ou l’écrit sans
          référence.
        </p>
        <Points items={reserves} />
      </Alert>
    )}
  </>
);
