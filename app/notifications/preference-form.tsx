import { Form } from "@remix-run/react";
import { Actions, Button } from "#app/ui/button.tsx";
import { SelectField } from "#app/ui/select-field.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import type { VueDesReglages } from "./settings.server.ts";

const TOUS = [
  { value: "immediat", label: "Tout de suite" },
  { value: "quotidien", label: "Une fois par jour" },
  { value: "jamais", label: "Jamais" },
];

/** How each kind of letter leaves; the inbox of the application holds everything in any case. */
export const PreferenceForm = ({ genres }: Pick<VueDesReglages, "genres">) => (
  <Sheet title="Vos courriels" stack>
    <p className="text">
      Tout ce qui vous est notifié se lit dans vos notifications, quel que soit votre choix. Le courriel du jour part
      après 7 heures, s’il y a quelque chose à dire. Ce qui fait courir un délai arrive toujours par courriel : un délai
      court même sans être lu.
    </p>
    <Form method="post" className="stack">
      {genres.map(({ genre, titre, aide, permis, envoi }) => (
        <SelectField
          key={genre}
          name={genre}
          label={titre}
          hint={aide}
          options={TOUS.filter(({ value }) => permis.includes(value))}
          defaultValue={envoi}
        />
      ))}
      <Actions>
        <Button name="intention" value="choisir">
          Enregistrer vos choix
        </Button>
      </Actions>
    </Form>
  </Sheet>
);
