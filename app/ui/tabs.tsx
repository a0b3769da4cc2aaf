import { Link, NavLink } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { classes } from "./classes.ts";

export type Tab = {
  to: string;
  label: string;
  count?: number;
  /** Decides instead of the path: needed when views differ by their query. */
  current?: boolean;
};

type TabsProps = {
  label: string;
  items: readonly Tab[];
  pad?: boolean;
  /** On several lines when they do not fit: each is a choice one has to see. */
  wrap?: boolean;
};

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

/** Brings the view one is on inside a row too narrow for all; the page itself does not move. */
function useCurrentInView(current: string | undefined) {
  const nav = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view changes, not what is read here.
  useEffect(() => {
    const row = nav.current;
    const tab = row?.querySelector("[aria-current]");
    if (!row || !tab) return;
    const [edge, box] = [row.getBoundingClientRect(), tab.getBoundingClientRect()];
    if (box.right > edge.right) row.scrollLeft += box.right - edge.right;
    else if (box.left < edge.left) row.scrollLeft -= edge.left - box.left;
  }, [current]);
  return nav;
}

/** Views of one thing, each with its address: links, not script. */
export function Tabs({ label, items, pad, wrap }: TabsProps) {
  const nav = useCurrentInView(items.find(({ current }) => current)?.to);
  return (
    <nav ref={nav} className={classes("tabs", pad && "pad", wrap && "wrap")} aria-label={label}>
      {items.map((item) => (
        <TabLink key={item.to} {...item} />
      ))}
    </nav>
  );
}
