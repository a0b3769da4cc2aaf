import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import { FieldError, type FieldProps, Hint, Label, tied } from "./field.tsx";

/** One choice and what it entails. */
export type Choice = { value: string; label: ReactNode; consequence?: ReactNode };

type ChoicesProps = FieldProps & {
  options: readonly Choice[];
  /** Side by side on a wide screen. */
  abreast?: boolean;
};

type GroupProps = ChoicesProps & { kind: "radio" | "checkbox"; chosen: readonly string[] };

function Group({ kind, chosen, options, abreast, ...field }: GroupProps) {
  const { id, required, "aria-invalid": invalid, ...attributes } = tied(field);
  const describedBy = attributes["aria-describedby"];
  return (
    <fieldset className="field" aria-describedby={describedBy}>
      <legend className="legend">
        <Label {...field} />
      </legend>
      <Hint {...field} />
      <div className={classes("choices", abreast && "abreast")}>
        {options.map(({ value, label, consequence }, rank) => (
          <label className="choice" key={value}>
            <input
              type={kind}
              id={rank === 0 ? id : `${id}-${value}`}
              name={field.name}
              value={value}
              required={kind === "radio" && required}
              aria-invalid={invalid}
              defaultChecked={chosen.includes(value)}
            />
            <span>
              <b>{label}</b>
              {consequence && <small>{consequence}</small>}
            </span>
          </label>
        ))}
      </div>
      <FieldError {...field} />
    </fieldset>
  );
}

/** Two to five exclusive options, each with its consequence. */
export function RadioChoices({ defaultValue, ...props }: ChoicesProps & { defaultValue?: string }) {
  return <Group {...props} kind="radio" chosen={defaultValue === undefined ? [] : [defaultValue]} />;
}

/** Several options at once. */
export function CheckboxChoices({ defaultValue = [], ...props }: ChoicesProps & { defaultValue?: readonly string[] }) {
  return <Group {...props} kind="checkbox" chosen={defaultValue} />;
}

type CheckboxProps = FieldProps & { value?: string; defaultChecked?: boolean };

/** One statement to tick. */
export function Checkbox({ value = "oui", defaultChecked, ...field }: CheckboxProps) {
  return (
    <div className="field">
      <label className="choice plain">
        <input type="checkbox" {...tied(field)} value={value} defaultChecked={defaultChecked} />
        <span>
          <Label {...field} />
        </span>
      </label>
      <Hint {...field} />
      <FieldError {...field} />
    </div>
  );
}
