import { NavLink, useLocation } from "@remix-run/react";
import { AskLink } from "#app/appui/ask-link.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { AccountLinks } from "./account.tsx";
import type { Cadre } from "./cadre.ts";

function NavLinks({ nav }: Pick<Cadre, "nav">) {
  return nav.map(({ href, label }) => (
    <li key={href}>
      <NavLink to={href} end={href === "/"}>
        {label}
      </NavLink>
    </li>
  ));
}

/** One level, on wide screens. */
export function Nav({ nav }: Pick<Cadre, "nav">) {
  if (nav.length === 0) return null;
  return (
    <nav className="nav" aria-label="Menu principal">
      <div className="wrap">
        <ul>
          <NavLinks nav={nav} />
        </ul>
      </div>
    </nav>
  );
}

/** The same links and the account, folded, on a phone. A new page closes it. */
export function FoldedNav({ nav, personne, demande }: Pick<Cadre, "nav" | "personne" | "demande">) {
  const { key } = useLocation();
  return (
    <details className="menu only-narrow" key={key}>
      <summary className="tool">
        <Icon name="menu" />
        Menu
      </summary>
      <ul>
        <NavLinks nav={nav} />
        {demande && (
          <li>
            <AskLink />
          </li>
        )}
        {personne && <AccountLinks />}
      </ul>
    </details>
  );
}
