import { CheckboxChoices, RadioChoices } from "#app/ui/choices.tsx";
import { DateField, NumberField } from "#app/ui/number-field.tsx";
import { SelectField } from "#app/ui/select-field.tsx";
import { TextArea, TextField } from "#app/ui/text-field.tsx";
import type { ChampActe, Option } from "./acte.ts";
import { CommentChoices } from "./comment-choices.tsx";
import type { Personnes } from "./values.ts";

const enChoix = (options: readonly Option[]) =>
  options.map(({ valeur, libelle, consequence }) => ({ value: valeur, label: libelle, consequence }));

type Props = { champ: ChampActe; valeurs: readonly string[]; erreur?: string; personnes: Personnes };

/** One question of an act, drawn by its nature. */
export function ActField({ champ, valeurs, erreur, personnes }: Props) {
  const { code, libelle, aide, facultatif } = champ;
  const commun = { name: code, label: libelle, hint: aide, optional: facultatif, error: erreur };
  const valeur = valeurs[0];
  switch (champ.nature) {
    case "texteLong":
      return <TextArea {...commun} defaultValue={valeur} rows={5} />;
    case "date":
      return <DateField {...commun} defaultValue={valeur} />;
    case "nombre":
      return <NumberField {...commun} defaultValue={valeur} />;
    case "taux":
      return <NumberField {...commun} defaultValue={valeur} unit="%" decimal />;
    case "montant":
      return <NumberField {...commun} defaultValue={valeur} unit="€" decimal />;
    case "choix":
      return <RadioChoices {...commun} options={enChoix(champ.options)} defaultValue={valeur} />;
    case "cases":
      return <CheckboxChoices {...commun} options={enChoix(champ.options)} defaultValue={valeurs} />;
    case "liste":
      return <SelectField {...commun} options={enChoix(champ.options)} defaultValue={valeur} empty="Choisir" />;
    case "commentaires":
      return <CommentChoices {...commun} options={champ.options} defaultValue={valeurs} />;
    case "personne": {
      const options = personnes.map(({ id, nom }) => ({ value: id, label: nom }));
      return <SelectField {...commun} options={options} defaultValue={valeur} empty="Choisir une personne" />;
    }
    default:
      return <TextField {...commun} defaultValue={valeur} />;
  }
}
