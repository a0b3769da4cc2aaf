import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

/** What every field takes. The name is also the id, unless two fields of a page share it. */
export type FieldProps = {
  name: string;
  label: ReactNode;
  id?: string;
  hint?: ReactNode;
  optional?: boolean;
  error?: string;
};

/** The attributes an input needs to be tied to its label, hint and error. */
export const tied = ({ name, id = name, hint, optional, error }: FieldProps) => ({
  id,
  name,
  required: !optional,
  "aria-invalid": error ? true : undefined,
  "aria-describedby": [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined,
});

export function Label({ label, optional }: Pick<FieldProps, "label" | "optional">) {
  return (
    <>
      {label}
      {optional && <span className="optional"> (facultatif)</span>}
    </>
  );
}

export function Hint({ name, id = name, hint }: FieldProps) {
  return hint ? (
    <p className="hint" id={`${id}-hint`}>
      {hint}
    </p>
  ) : null;
}

/** Its line is reserved even when empty: nothing moves when a message comes. */
export function FieldError({ name, id = name, error }: FieldProps) {
  return (
    <p className="err" id={`${id}-error`}>
      {error && (
        <>
          <Icon name="circle-x" />
          {error}
        </>
      )}
    </p>
  );
}

export function Field({ children, ...props }: FieldProps & { children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={props.id ?? props.name}>
        <Label {...props} />
      </label>
      <Hint {...props} />
      {children}
      <FieldError {...props} />
    </div>
  );
}

/** At the head of every form. */
export function RequiredNote() {
  return <p className="small soft">Sauf mention contraire, tous les champs sont obligatoires.</p>;
}
