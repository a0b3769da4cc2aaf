import { Field, type FieldProps, tied } from "./field.tsx";

/** One file to send. The form that holds it is `multipart/form-data`. */
export function FileField(props: FieldProps & { accept: string }) {
  return (
    <Field {...props}>
      <input {...tied(props)} type="file" accept={props.accept} className="input file" />
    </Field>
  );
}
