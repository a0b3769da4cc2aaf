import { Field, type FieldProps, tied } from "./field.tsx";

export type Option = { value: string; label: string };

type SelectProps = FieldProps & {
  options: readonly Option[];
  defaultValue?: string;
  /** The words of the empty choice; without them the first option is chosen. */
  empty?: string;
};

/** Never for a decision: a decision shows its choices and what each entails. */
export function SelectField(props: SelectProps) {
  const { options, defaultValue = "", empty } = props;
  return (
    <Field {...props}>
      <select
        {...tied(props)}
        defaultValue={defaultValue || (empty === undefined ? options[0]?.value : "")}
        className="input"
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}
