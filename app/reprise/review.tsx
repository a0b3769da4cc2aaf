import { Actions, Button } from "#app/ui/button.tsx";
import { DescriptionList } from "#app/ui/description-list.tsx";
import { Sheet } from "#app/ui/sheet.tsx";

/** What would enter the journal, in order. The fields stay below, to be corrected. */
export const PaperReview = ({ actes }: { actes: readonly { le: string; quoi: string }[] }) => (
  <Sheet title="Vérifiez avant de confirmer" stack>
    <p>
      {actes.length} actes entreront au journal, attribués aux organismes « sur papier » ; la reprise elle-même est
      datée d’aujourd’hui, à votre nom.
    </p>
    <DescriptionList items={actes.map(({ le, quoi }, rang) => ({ term: `${rang + 1}. ${le}`, value: quoi }))} />
    <Actions>
      <Button name="intention" value="reprendre">
        Reprendre ce dossier
      </Button>
    </Actions>
  </Sheet>
);
