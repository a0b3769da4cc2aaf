import { type KeyboardEvent, useRef } from "react";
import { Icon, type IconName } from "#app/ui/icon.tsx";

export type ActesDeLigne = {
  dupliquer(): void;
  monter?: () => void;
  descendre?: () => void;
  retirer(): void;
};

/** What may be done with a row, folded until it is asked for. */
export function RowMenu({ etiquette, actes }: { etiquette: string; actes: ActesDeLigne }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const fermer = () => {
    if (menu.current) menu.current.open = false;
  };
  const echapper = ({ key }: KeyboardEvent) => {
    if (key !== "Escape") return;
    fermer();
    menu.current?.querySelector("summary")?.focus();
  };
  const acte = (nom: string, icone: IconName, faire: (() => void) | undefined) =>
    faire && (
      <li key={nom}>
        <button
          type="button"
          onClick={() => {
            fermer();
            faire();
          }}
        >
          <Icon name={icone} />
          {nom}
        </button>
      </li>
    );
  return (
    <details
      className="menu row-menu"
      ref={menu}
      onKeyDown={echapper}
      onBlur={({ relatedTarget, currentTarget }) => relatedTarget && !currentTarget.contains(relatedTarget) && fermer()}
    >
      <summary aria-label={etiquette} title={etiquette}>
        <Icon name="ellipsis" />
      </summary>
      <ul>
        {acte("Dupliquer", "copy", actes.dupliquer)}
        {acte("Monter", "arrow-up", actes.monter)}
        {acte("Descendre", "arrow-down", actes.descendre)}
        {acte("Retirer", "trash-2", actes.retirer)}
      </ul>
    </details>
  );
}
