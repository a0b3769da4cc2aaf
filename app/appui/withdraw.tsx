import { Form } from "@remix-run/react";
import { Actions, Button, LinkButton } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { Sheet } from "#app/ui/sheet.tsx";

/** An entry about to leave the catalogue: asked once, at the top of the page, for one entry at a time. */
export const Withdraw = ({ id, titre }: { id: string; titre: string }) => (
  <Sheet title="Retirer cet appui du catalogue ?" id="retrait">
    <Form method="post" action="/appui/catalogue" className="stack">
      <HiddenFields values={{ offre: id }} />
      <p>
        «&nbsp;{titre}&nbsp;» ne sera plus lu par personne. Pour le proposer de nouveau, il faudra l’écrire de nouveau.
      </p>
      <Actions>
        <LinkButton to="/appui/catalogue" look="second">
          Le garder
        </LinkButton>
        <Button name="intention" value="retirer" look="danger">
          Retirer l’appui
        </Button>
      </Actions>
    </Form>
  </Sheet>
);
