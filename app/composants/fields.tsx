import { RequiredNote } from "#app/ui/field.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import { DateField, NumberField } from "#app/ui/number-field.tsx";
import { SelectField } from "#app/ui/select-field.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { TextArea, TextField } from "#app/ui/text-field.tsx";

const etapes = [
  { value: "lettre-intention", label: "Lettre d’intention" },
  { value: "projet-de-sante", label: "Projet de santé" },
];

export function Fields({ errors }: { errors: Record<string, string> }) {
  return (
    <Sheet title="Champs" stack>
      <RequiredNote />
      <form className="stack">
        <HiddenFields values={{ version: 4 }} />
        <TextField
          name="rna"
          label="Numéro RNA de l’association"
          hint="Format attendu : W suivi de neuf chiffres"
          defaultValue="W331004821"
        />
        <NumberField
          name="montant"
          label="Montant versé"
          hint="Par exemple 12 500,00"
          unit="€"
          decimal
          error={errors.montant}
        />
        <DateField
          name="date-dialogue"
          label="Date du dialogue de gestion"
          defaultValue="2027-03-12"
          error={errors["date-dialogue"]}
        />
        <SelectField name="etape" label="Étape" options={etapes} empty="Toutes les étapes" optional />
        <TextArea name="commentaire" label="Commentaire" optional />
      </form>
    </Sheet>
  );
}
