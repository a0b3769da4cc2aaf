import { Link } from "@remix-run/react";
import type { ButtonHTMLAttributes, ReactNode } from "react";
import { classes } from "./classes.ts";
import { Icon, type IconName } from "./icon.tsx";

/** Without a look, the button is the primary one: one per block. */
type Look = { look?: "second" | "danger" | "link"; small?: boolean; icon?: IconName; iconEnd?: IconName };

const lookClasses = ({ look, small }: Look) => classes("btn", look, small && "s");

function Content({ icon, iconEnd, children }: Look & { children: ReactNode }) {
  return (
    <>
      {icon && <Icon name={icon} />}
      {children}
      {iconEnd && <Icon name={iconEnd} />}
    </>
  );
}

type ButtonProps = Look & Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className">;

export function Button({ look, small, icon, iconEnd, children, type = "submit", ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} className={lookClasses({ look, small })}>
      <Content icon={icon} iconEnd={iconEnd}>
        {children}
      </Content>
    </button>
  );
}

type LinkButtonProps = Look & {
  to: string;
  children: ReactNode;
  /** For what the router does not serve as a page: a file, a PDF. */
  file?: boolean;
};

export function LinkButton({ to, file, look, small, icon, iconEnd, children }: LinkButtonProps) {
  return (
    <Link to={to} reloadDocument={file} className={lookClasses({ look, small })}>
      <Content icon={icon} iconEnd={iconEnd}>
        {children}
      </Content>
    </Link>
  );
}

export function Actions({ children }: { children: ReactNode }) {
  return <div className="actions">{children}</div>;
}
