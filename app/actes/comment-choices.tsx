import { CheckboxChoices } from "#app/ui/choices.tsx";
import type { FieldProps } from "#app/ui/field.tsx";
import type { OptionDeCommentaire } from "./acte.ts";

type Props = FieldProps & { options?: readonly OptionDeCommentaire[]; defaultValue: readonly string[] };

/** The open comments a request is made of; without any, says how to have some. */
export function CommentChoices({ options = [], defaultValue, ...field }: Props) {
  if (options.length === 0) {
    return (
      <div className="field">
        <p className="strong">{field.label}</p>
        <p className="hint">
          Aucun commentaire visible de tous n’est ouvert sur ce document : tout le texte rouvre. Pour ne rouvrir que
          certaines sections, commentez d’abord la version déposée.
        </p>
      </div>
    );
  }
  return (
    <CheckboxChoices
      {...field}
      options={options.map(({ valeur, libelle, consequence }) => ({ value: valeur, label: libelle, consequence }))}
      defaultValue={defaultValue}
    />
  );
}
