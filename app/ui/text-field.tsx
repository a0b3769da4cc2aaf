import { classes } from "./classes.ts";
import { Field, type FieldProps, tied } from "./field.tsx";

type TextProps = FieldProps & {
  type?: "text" | "email" | "tel" | "url" | "search" | "password";
  defaultValue?: string;
  autoComplete?: string;
  inputMode?: "text" | "numeric" | "decimal" | "tel" | "email";
  maxLength?: number;
  placeholder?: string;
  /** A list of proposals, by the id of its datalist. */
  list?: string;
  short?: boolean;
};

export function TextField(props: TextProps) {
  const { type = "text", defaultValue, autoComplete, inputMode, maxLength, placeholder, list, short } = props;
  const native = { type, defaultValue, autoComplete, inputMode, maxLength, placeholder, list };
  return (
    <Field {...props}>
      <input {...tied(props)} {...native} className={classes("input", short && "short")} />
    </Field>
  );
}

type AreaProps = FieldProps & { defaultValue?: string; rows?: number; maxLength?: number };

export function TextArea(props: AreaProps) {
  const { defaultValue, rows = 4, maxLength } = props;
  return (
    <Field {...props}>
      <textarea {...tied(props)} defaultValue={defaultValue} rows={rows} maxLength={maxLength} className="input" />
    </Field>
  );
}
