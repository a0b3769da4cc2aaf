import { Link } from "@remix-run/react";
import { Badge } from "#app/ui/badge.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import type { VueDInstruction } from "./view.server.ts";

/** The opinions asked on the deposit, and where to ask one. */
export const Opinions = ({ vue: { avis, id, note } }: { vue: Pick<VueDInstruction, "avis" | "id" | "note"> }) => (
  <Sheet title="Avis" stack>
    {avis.length === 0 && <p className="soft">Aucun avis n’a été demandé sur ce dépôt.</p>}
    {avis.length > 0 && (
      <ul className="rule rows">
        {avis.map(({ organisme, nom, etat, ton, detail }) => (
          <li key={organisme}>
            <p>
              <b>{nom}</b> <Badge tone={ton}>{etat}</Badge>
            </p>
            <p className="small">{detail}</p>
          </li>
        ))}
      </ul>
    )}
    <p className="small">
      <Link to={`/dossiers/${id}/echanges?salle=privee`}>En parler entre ARS et CPAM</Link>
      {note && (
        <>
          {" · "}
          <Link to={`/dossiers/${id}`}>Demander un avis</Link>
        </>
      )}
    </p>
  </Sheet>
);
