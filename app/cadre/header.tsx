import { Link } from "@remix-run/react";
import { AskLink } from "#app/appui/ask-link.tsx";
import { Mark } from "#app/mains/mark.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { AccountMenu, SignInLink } from "./account.tsx";
import type { Cadre } from "./cadre.ts";
import { LIENS } from "./liens.ts";
import { FoldedNav } from "./nav.tsx";

function Brand() {
  return (
    <Link className="brand" to={LIENS.accueil}>
      <Mark />
      <span>
        <b>Atelier CPTS</b>
        <span className="only-wide">Du projet au contrat, à trois</span>
      </span>
    </Link>
  );
}

function ToDo({ count }: { count: number }) {
  return (
    <Link className="tool" to={LIENS.aFaire}>
      <Icon name="bell" />
      <span className="only-wide">À faire</span>
      <span className="count">
        {count > 99 ? "99+" : count}
        <span className="sr"> {count > 1 ? "actions" : "action"} à faire</span>
      </span>
    </Link>
  );
}

export function Header({ personne, nav, aFaire, demande, inconnu }: Cadre) {
  return (
    <header className="header">
      <div className="wrap">
        <Brand />
        {personne ? (
          <>
            {demande && <AskLink className="tool only-wide" />}
            <ToDo count={aFaire} />
            <AccountMenu {...personne} />
          </>
        ) : (
          !inconnu && <SignInLink />
        )}
        {(personne || nav.length > 0) && <FoldedNav nav={nav} personne={personne} demande={demande} />}
      </div>
    </header>
  );
}

/** Said on every page of a demonstration: nobody must take its figures for real ones. */
export function DemonstrationBand() {
  return (
    <aside className="trial" aria-label="Démonstration">
      <p className="wrap">Démonstration : dossiers, personnes et montants sont inventés. Rien n’est transmis.</p>
    </aside>
  );
}
