import type { ReactNode } from "react";
import { Breadcrumb, type Crumb } from "./breadcrumb.tsx";
import { Actions } from "./button.tsx";

type PageTitleProps = {
  crumbs?: readonly Crumb[];
  /** Above the title: number, place, date. */
  over?: ReactNode;
  title: ReactNode;
  intro?: ReactNode;
  /** Below the title: saved state, who is here. */
  state?: ReactNode;
  actions?: ReactNode;
};

/** The white band that opens a page: its only h1. */
export function PageTitle({ crumbs, over, title, intro, state, actions }: PageTitleProps) {
  return (
    <>
      {crumbs && <Breadcrumb items={crumbs} />}
      <div className="title">
        <div>
          {over && <p className="over">{over}</p>}
          <h1>{title}</h1>
          {intro && <p className="intro">{intro}</p>}
          {state && <div className="state">{state}</div>}
        </div>
        {actions && <Actions>{actions}</Actions>}
      </div>
    </>
  );
}
