import { Field, type FieldProps, tied } from "./field.tsx";

type NumberProps = FieldProps & { defaultValue?: string | number; unit?: string; decimal?: boolean };

/** A text input with a numeric keyboard: a French comma is accepted, and no wheel changes the figure. */
export function NumberField(props: NumberProps) {
  const { defaultValue, unit, decimal } = props;
  const input = (
    <input
      {...tied(props)}
      type="text"
      inputMode={decimal ? "decimal" : "numeric"}
      autoComplete="off"
      defaultValue={defaultValue}
      className="input short num"
    />
  );
  return (
    <Field {...props}>
      {unit ? (
        <span className="unit">
          {input}
          <span>{unit}</span>
        </span>
      ) : (
        input
      )}
    </Field>
  );
}

type DateProps = FieldProps & { defaultValue?: string; min?: string; max?: string };

/** The native control; values are ISO dates. */
export function DateField(props: DateProps) {
  const { defaultValue, min, max } = props;
  return (
    <Field {...props}>
      <input {...tied(props)} type="date" defaultValue={defaultValue} min={min} max={max} className="input short" />
    </Field>
  );
}
