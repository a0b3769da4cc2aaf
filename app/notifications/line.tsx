import { Form, Link } from "@remix-run/react";
import { Badge } from "#app/ui/badge.tsx";
import { Button } from "#app/ui/button.tsx";
import type { LigneDeBoite } from "./view.server.ts";

type Props = { ligne: LigneDeBoite; ici: string; information: boolean };

/** One thing somebody was told: of which file, what, when, and what became of it. */
export function Line({ ligne, ici, information }: Props) {
  const { id, dossierId, dossier, titre, texte, quand, changee, close, fil } = ligne;
  return (
    <li>
      <p className="small soft">
        <Link to={`/dossiers/${dossierId}`}>{dossier}</Link> · {dossierId} · {quand}
      </p>
      <p>
        <b>{titre}.</b> {changee && <Badge>{changee}</Badge>} {texte} {fil && <Link to={fil.adresse}>{fil.mots}</Link>}
      </p>
      {close && (
        <p>
          <Badge tone="ok">{close}</Badge>
        </p>
      )}
      {information && !close && (
        <Form method="post" action={ici} preventScrollReset>
          <Button name="notification" value={id} look="second" small>
            Marquer comme lue
            <span className="sr">
              {" "}
              : {titre}, {dossier}
            </span>
          </Button>
        </Form>
      )}
    </li>
  );
}
