import { Link } from "@remix-run/react";
import { Sheet } from "#app/ui/sheet.tsx";
import type { ChoixDAppui } from "./choices.server.ts";

/** What the bodies already offer on the subject: the answer may be there. */
export function Offered({ choix }: { choix: ChoixDAppui }) {
  const qui = choix.filter(({ offres }) => offres.length > 0);
  return (
    <Sheet title="La réponse est peut-être déjà là" aside={<Link to="/appui/catalogue">Tout le catalogue</Link>}>
      {qui.length === 0 && <p className="soft">Aucun organisme n’a encore rien proposé sur ce sujet.</p>}
      <ul className="rule rows">
        {qui.flatMap(({ nom, offres }) =>
          offres.map(({ id, titre, texte, contact }) => (
            <li key={id}>
              <p className="strong">{titre}</p>
              <p className="small soft">{nom}</p>
              <p className="small pre-line">{texte}</p>
              {contact && <p className="small">{contact}</p>}
            </li>
          )),
        )}
      </ul>
    </Sheet>
  );
}
