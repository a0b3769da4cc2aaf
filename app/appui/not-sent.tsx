import type { Refuse } from "#app/salles/typed.ts";
import { Sheet } from "#app/ui/sheet.tsx";
import { TextArea } from "#app/ui/text-field.tsx";

/** An answer typed while the demand went to another body: kept under the eyes of whoever typed it, to be copied. */
export const NotSent = ({ refuse: { texte, erreur } }: { refuse: NonNullable<Refuse> }) => (
  <Sheet title="Votre réponse">
    <TextArea name="texte" label="Ce que vous aviez écrit" rows={6} defaultValue={texte} error={erreur} />
  </Sheet>
);
