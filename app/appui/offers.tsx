import { Link } from "@remix-run/react";
import { Actions } from "#app/ui/button.tsx";
import { LinkedText } from "#app/ui/linked-text.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import type { VueDuCatalogue } from "./catalogue.server.ts";

type Offre = VueDuCatalogue["objets"][number]["offres"][number];

const Own = ({ id, titre }: Pick<Offre, "id" | "titre">) => (
  <Actions>
    <Link to={`/appui/catalogue?offre=${id}#offre`}>
      Modifier<span className="sr"> : {titre}</span>
    </Link>
    <Link to={`/appui/catalogue?retirer=${id}#retrait`}>
      Retirer…<span className="sr"> : {titre}</span>
    </Link>
  </Actions>
);

type Props = Pick<VueDuCatalogue["objets"][number], "titre" | "offres" | "demander" | "delais">;

/** What is offered on one subject, and where a team asks for it; one's own entries may be changed or withdrawn. */
export const Offers = ({ titre, offres, demander, delais }: Props) => (
  <Sheet title={titre} stack aside={demander && <Link to={demander}>Demander un appui sur ce sujet</Link>}>
    <ul className="rule rows">
      {offres.map(({ id, titre, texte, contact, delaiJours, organisme, mienne, le }) => (
        <li key={id} className="stack">
          <div>
            <p className="strong">{titre}</p>
            <p className="small soft">
              {organisme} · répond en {delaiJours} {delaiJours > 1 ? "jours ouvrés" : "jour ouvré"} · à jour au {le}
            </p>
            <p className="text pre-line">
              <LinkedText>{texte}</LinkedText>
            </p>
            {contact && (
              <p className="small">
                Contact : <LinkedText>{contact}</LinkedText>
              </p>
            )}
          </div>
          {mienne && <Own id={id} titre={titre} />}
        </li>
      ))}
    </ul>
    {delais.map(({ organisme, jours }) => (
      <p key={organisme} className="small soft">
        {organisme} : une question sur ce sujet qui ne désigne aucun de ces appuis reçoit sa réponse en {jours} jours
        ouvrés, le plus long de ces délais.
      </p>
    ))}
  </Sheet>
);
