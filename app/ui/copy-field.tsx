import { useEffect, useId, useState } from "react";
import { Button } from "./button.tsx";

/** A value to take away: selectable by hand, copied by a button where the browser can. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const id = useId();
  const [able, setAble] = useState(false);
  const [copied, setCopied] = useState(false);
  useEffect(() => setAble(Boolean(navigator.clipboard)), []);
  const copy = () => navigator.clipboard.writeText(value).then(() => setCopied(true));
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        readOnly
        value={value}
        autoComplete="off"
        spellCheck={false}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      {able && (
        <p className="row">
          <Button type="button" look="second" small icon="copy" onClick={copy}>
            Copier
          </Button>
          <span role="status">{copied && "Copié"}</span>
        </p>
      )}
    </div>
  );
}
