import type { Key, ReactNode } from "react";

export type Act = {
  key: Key;
  tone?: string;
  /** The sign of who acted, as an svg. */
  sign: ReactNode;
  /** Date and function of the author. */
  when: ReactNode;
  /** The act, its past participle in bold. */
  what: ReactNode;
  /** Its document, its fingerprint. */
  more?: ReactNode;
};

/** The thread of acts, newest first. */
export function Acts({ items }: { items: readonly Act[] }) {
  return (
    <ol className="acts">
      {items.map(({ key, tone, sign, when, what, more }) => (
        <li key={key} className={tone}>
          {sign}
          <div>
            <p className="when">{when}</p>
            <p>{what}</p>
            {more && <p className="small">{more}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
