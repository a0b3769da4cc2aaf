import { Form, Link } from "@remix-run/react";
import { Alert } from "#app/ui/alert.tsx";
import { Actions, Button, LinkButton } from "#app/ui/button.tsx";
import { Sheet } from "#app/ui/sheet.tsx";

/** A restoration as its page shows it. */
type Vue = {
  id: string;
  nom: string;
  versions: string;
  partielle: boolean;
  ouvertes: readonly string[];
  resume: string | null;
  changees: readonly { code: string; titre: string; mots: string }[];
};

/** For whoever may not change the draft now. */
export const Closed = ({ versions }: { versions: string }) => (
  <Sheet title="Le brouillon ne peut pas changer" stack>
    <p>Ce document est déposé, n’est pas encore attendu, ou ses sections ne vous sont pas ouvertes.</p>
    <Actions>
      <LinkButton to={versions}>Revenir aux versions</LinkButton>
    </Actions>
  </Sheet>
);

/** What will change, what will not, what is kept; and the button. */
export function Changes({ vue }: { vue: Vue }) {
  if (!vue.resume) {
    return (
      <Sheet title="Rien à restaurer" stack>
        <p>Dans les sections qui vous sont ouvertes, le brouillon dit déjà la même chose que {vue.nom}.</p>
        <Actions>
          <LinkButton to={vue.versions}>Revenir aux versions</LinkButton>
        </Actions>
      </Sheet>
    );
  }
  return (
    <Sheet title="Ce qui va changer dans le brouillon" stack>
      {vue.partielle && (
        <Alert title="Seules les sections ouvertes seront restaurées">
          Vous pouvez écrire dans : {vue.ouvertes.join(", ")}. Les autres sections gardent leur texte actuel.
        </Alert>
      )}
      <p className="strong">{vue.resume}</p>
      <ul className="changed-list">
        {vue.changees.map(({ code, titre, mots }) => (
          <li key={code}>
            {titre} <span className="soft">{mots}</span>
          </li>
        ))}
      </ul>
      <p>
        <Link to={`/versions/${vue.id}/comparer/brouillon`}>Lire la différence entre {vue.nom} et le brouillon</Link>
      </p>
      <p>
        Le brouillon actuel est gardé d’abord comme version de travail : rien n’est perdu. Les personnes qui écrivent en
        ce moment reçoivent le texte restauré.
      </p>
      <Form method="post">
        <Actions>
          <Button>Restaurer comme nouveau brouillon</Button>
          <LinkButton to={vue.versions} look="link">
            Revenir aux versions sans rien changer
          </LinkButton>
        </Actions>
      </Form>
    </Sheet>
  );
}
