import { useEffect, useRef } from "react";
import { Icon } from "./icon.tsx";

/** Messages by field name, as a route action answers them. */
export type Errors = Record<string, string | undefined>;

const inWords = ["Zéro", "Un", "Deux", "Trois", "Quatre", "Cinq", "Six", "Sept", "Huit", "Neuf"];

const sentence = (count: number) =>
  count === 1 ? "Un champ est à corriger" : `${inWords[count] ?? count} champs sont à corriger`;

/** Takes focus when it appears; each message leads to its field. */
export function ErrorSummary({ errors, title }: { errors: Errors | undefined; title?: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors) box.current?.focus();
  }, [errors]);

  const messages = Object.entries(errors ?? {}).filter(([, message]) => message);
  if (messages.length === 0) return null;
  return (
    <div className="alert error" role="alert" tabIndex={-1} ref={box}>
      <Icon name="circle-x" />
      <div>
        <p className="alert-t">{title ?? sentence(messages.length)}</p>
        <ul>
          {messages.map(([name, message]) => (
            <li key={name}>
              <a href={`#${name}`}>{message}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
