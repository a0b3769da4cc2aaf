import { Link, NavLink } from "@remix-run/react";
import { classes } from "./classes.ts";

export type Tab = {
  to: string;
  label: string;
  count?: number;
  /** Decides instead of the path: needed when views differ by their query. */
  current?: boolean;
};

type TabsProps = { label: string; items: readonly Tab[]; pad?: boolean };

function TabLink({ to, label, count, current }: Tab) {
  const content = (
    <>
      {label} {count !== undefined && <span className="soft">{count}</span>}
    </>
  );
  return current === undefined ? (
    <NavLink to={to} end preventScrollReset>
      {content}
    </NavLink>
  ) : (
    <Link to={to} preventScrollReset aria-current={current ? "page" : undefined}>
      {content}
    </Link>
  );
}

/** Views of one thing, each with its address: links, not script. */
export function Tabs({ label, items, pad }: TabsProps) {
  return (
    <nav className={classes("tabs", pad && "pad")} aria-label={label}>
      {items.map((item) => (
        <TabLink key={item.to} {...item} />
      ))}
    </nav>
  );
}
