import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

type EmptyProps = { title: string; icon?: IconName; children?: ReactNode; action?: ReactNode };

/** What is absent, why it matters, and the first act. */
export function EmptyState({ title, icon = "folder-open", children, action }: EmptyProps) {
  return (
    <div className="empty">
      <Icon name={icon} />
      <h3>{title}</h3>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}
