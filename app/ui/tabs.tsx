import { NavLink } from "@remix-run/react";
import { classes } from "./classes.ts";

export type Tab = { to: string; label: string; count?: number; /** Decides instead of the address. */ current?: boolean };

type TabsProps = { label: string; items: readonly Tab[]; pad?: boolean };

/** Views of one thing, each with its address: links, not script. */
export function Tabs({ label, items, pad }: TabsProps) {
  return (
    <nav className={classes("tabs", pad && "pad")} aria-label={label}>
      {items.map(({ to, label: name, count, current }) => {
        const content = (
          <>
            {name} {count !== undefined && <span className="soft">{count}</span>}
          </>
        );
        if (current === undefined) {
          return (
            <NavLink key={to} to={to} end preventScrollReset>
              {content}
            </NavLink>
          );
        }
        return (
          <NavLink key={to} to={to} end preventScrollReset aria-current={current ? "page" : "false"}>
            {content}
          </NavLink>
        );
      })}
    </nav>
  );
}
