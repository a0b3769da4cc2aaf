import { Link, useLocation } from "@remix-run/react";
import { Icon } from "#app/ui/icon.tsx";
import { adresseDepuis } from "./ask-address.ts";

/** On every page of a project team: leads to the demands of the file the page is about. */
export function AskLink({ className }: { className?: string }) {
  const { pathname } = useLocation();
  return (
    <Link className={className} to={adresseDepuis(pathname)}>
      <Icon name="hand-helping" />
      Demander un appui
    </Link>
  );
}
