import { Form } from "@remix-run/react";
import { Actions, Button } from "#app/ui/button.tsx";
import { RequiredNote } from "#app/ui/field.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { SelectField } from "#app/ui/select-field.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { TextArea, TextField } from "#app/ui/text-field.tsx";
import { GENRES_DE_PIECE } from "#workflows/pieces/kinds.ts";
import { LIGNES_DU_PAPIER } from "#workflows/pieces/letterhead.ts";
import { LIGNES } from "./input.ts";
import { PieceWords } from "./piece-words.tsx";
import type { PapierRefuse, VueDuPapier } from "./view.server.ts";
import { AIDES, NOM_DU_GENRE } from "./words.ts";

type Props = { vue: VueDuPapier; refus?: PapierRefuse };

/** What a body adapts of its paper. Its specimen is printed from what is typed, before anything is established. */
export function PaperForm({ vue, refus }: Props) {
  const { saisie = vue.saisie, erreurs = {}, versionVue = vue.versionVue } = refus ?? {};
  const champ = (nom: (typeof LIGNES)[number]) => ({
    name: nom,
    label: LIGNES_DU_PAPIER[nom].libelle,
    hint: AIDES[nom],
    optional: nom !== "nom",
    defaultValue: saisie[nom],
    error: erreurs[nom],
    autoComplete: "off",
  });
  return (
    <Form method="post" action={vue.adresse} reloadDocument noValidate className="stack">
      <HiddenFields values={{ versionVue }} />
      <Sheet title="L’en-tête" stack>
        <RequiredNote />
        {LIGNES.map((nom) =>
          nom === "adresse" ? (
            <TextArea key={nom} {...champ(nom)} rows={4} />
          ) : (
            <TextField key={nom} {...champ(nom)} short={nom === "telephone" || nom === "prefixe"} />
          ),
        )}
      </Sheet>
      <Sheet title="Vos mots, pièce par pièce" stack>
        <p className="text">
          Ce que la loi exige s’imprime toujours, et ne se modifie pas ici. Vous pouvez ajouter un paragraphe avant et
          une formule après.
        </p>
        {GENRES_DE_PIECE.map((genre) => (
          <PieceWords key={genre} genre={genre} saisie={saisie} erreurs={erreurs} />
        ))}
      </Sheet>
      <Sheet title="Voir, puis établir" stack>
        <SelectField
          name="genre"
          label="Pièce à voir en spécimen"
          options={GENRES_DE_PIECE.map((genre) => ({ value: genre, label: NOM_DU_GENRE[genre] }))}
        />
        <p className="text">
          Établir ce modèle l’applique aux actes à venir. Il ne s’efface pas : un autre modèle pourra le remplacer.
        </p>
        <Actions>
          <Button look="second" icon="download" formAction={vue.adresse.replace("/papier", "/papier/specimen")}>
            Voir le spécimen (PDF)
          </Button>
          <Button>Établir ce modèle</Button>
        </Actions>
      </Sheet>
    </Form>
  );
}
