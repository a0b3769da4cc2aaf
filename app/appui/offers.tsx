import { Form, Link } from "@remix-run/react";
import { Actions, Button } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import type { VueDuCatalogue } from "./catalogue.server.ts";

type Offre = VueDuCatalogue["objets"][number]["offres"][number];

const Own = ({ id, titre }: Pick<Offre, "id" | "titre">) => (
  <Form method="post" action="/appui/catalogue">
    <HiddenFields values={{ offre: id }} />
    <Actions>
      <Link to={`/appui/catalogue?offre=${id}#offre`}>
        Modifier<span className="sr"> : {titre}</span>
      </Link>
      <Button name="intention" value="retirer" look="second" small>
        Retirer<span className="sr"> : {titre}</span>
      </Button>
    </Actions>
  </Form>
);

/** What is offered on one subject; one's own entries may be changed or withdrawn. */
export const Offers = ({ titre, offres }: { titre: string; offres: readonly Offre[] }) => (
  <Sheet title={titre}>
    <ul className="rule rows">
      {offres.map(({ id, titre, texte, contact, delaiJours, organisme, mienne, le }) => (
        <li key={id} className="stack">
          <div>
            <p className="strong">{titre}</p>
            <p className="small soft">
              {organisme} · répond en {delaiJours} {delaiJours > 1 ? "jours ouvrés" : "jour ouvré"} · à jour au {le}
            </p>
            <p className="text pre-line">{texte}</p>
            {contact && <p className="small">{contact}</p>}
          </div>
          {mienne && <Own id={id} titre={titre} />}
        </li>
      ))}
    </ul>
  </Sheet>
);
