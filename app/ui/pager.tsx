import type { ReactNode } from "react";
import { LinkButton } from "./button.tsx";

type PagerProps = {
  label: string;
  /** What the page shows, in words. */
  children?: ReactNode;
  previous?: string;
  next?: string;
  previousLabel?: string;
  nextLabel?: string;
};

export function Pager(props: PagerProps) {
  const { label, children, previous, next, previousLabel = "Précédents", nextLabel = "Suivants" } = props;
  if (!children && !previous && !next) return null;
  return (
    <div className="pager">
      <span>{children}</span>
      {(previous || next) && (
        <nav aria-label={label}>
          {previous && (
            <LinkButton to={previous} look="second" small icon="chevron-left">
              {previousLabel}
            </LinkButton>
          )}
          {next && (
            <LinkButton to={next} look="second" small iconEnd="chevron-right">
              {nextLabel}
            </LinkButton>
          )}
        </nav>
      )}
    </div>
  );
}
