import { Link } from "@remix-run/react";
import { LinkedText } from "#app/ui/linked-text.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import type { ObjetDAppui } from "#workflows/appui/subjects.ts";
import type { ChoixDAppui } from "./choices.server.ts";

/** What the bodies offer on the subject, and how each is asked for. */
export function Offered({ choix, objet }: { choix: ChoixDAppui; objet: ObjetDAppui }) {
  const qui = choix.filter(({ offres }) => offres.length > 0);
  return (
    <Sheet
      title="Ce que les organismes proposent sur ce sujet"
      aside={<Link to="/appui/catalogue">Tout le catalogue</Link>}
    >
      {qui.length === 0 && (
        <p className="soft">
          Aucun organisme n’a encore rien proposé sur ce sujet. Votre question recevra une réponse.
        </p>
      )}
      <ul className="rule rows">
        {qui.flatMap(({ nom, offres }) =>
          offres.map(({ id, titre, texte, contact, delaiJours }) => (
            <li key={id}>
              <p className="strong">{titre}</p>
              <p className="small soft">{nom}</p>
              <p className="small pre-line">
                <LinkedText>{texte}</LinkedText>
              </p>
              <p className="small">
                <Link to={`?objet=${objet}&offre=${id}#organisme`}>
                  Demander cet appui<span className="sr"> : {titre}</span>
                </Link>
                , réponse en {delaiJours} {delaiJours > 1 ? "jours ouvrés" : "jour ouvré"}
              </p>
              {contact && (
                <p className="small">
                  Contact : <LinkedText>{contact}</LinkedText>
                </p>
              )}
            </li>
          )),
        )}
      </ul>
    </Sheet>
  );
}
