import { Link } from "@remix-run/react";

export type Crumb = { label: string; to?: string };

/** The last one is this page: no link. */
export function Breadcrumb({ items }: { items: readonly Crumb[] }) {
  return (
    <nav className="crumb" aria-label="Fil d’Ariane">
      <ol>
        {items.map(({ label, to }) =>
          to ? (
            <li key={label}>
              <Link to={to}>{label}</Link>
            </li>
          ) : (
            <li key={label} aria-current="page">
              {label}
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}
