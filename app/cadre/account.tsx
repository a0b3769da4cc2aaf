import { Form, Link } from "@remix-run/react";
import { tonDe } from "#app/mains/mains.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { Icon } from "#app/ui/icon.tsx";
import type { Personne } from "./cadre.ts";
import { LIENS } from "./liens.ts";

export function AccountLinks() {
  return (
    <>
      <li className="parted">
        <Link to={LIENS.compte}>
          <Icon name="user" />
          Mon compte
        </Link>
      </li>
      <li>
        <Form method="post" action={LIENS.deconnexion}>
          <button type="submit">
            <Icon name="log-out" />
            Se déconnecter
          </button>
        </Form>
      </li>
    </>
  );
}

export function SignInLink() {
  return (
    <Link className="tool" to={LIENS.connexion}>
      <Icon name="user" />
      Se connecter
    </Link>
  );
}

/** Wide screens: the person, then what concerns the account. */
export function AccountMenu({ nom, fonction, initiales, main }: Personne) {
  return (
    <details className="menu only-wide">
      <summary className="tool">
        <Avatar initials={initiales} tone={tonDe(main)} />
        <span>
          {nom}
          <small>{fonction}</small>
        </span>
        <Icon name="chevron-down" />
      </summary>
      <ul>
        <AccountLinks />
      </ul>
    </details>
  );
}
