import { Link } from "@remix-run/react";
import { LIENS_DU_PIED } from "./liens.ts";

export function Footer() {
  return (
    <footer className="footer">
      <div className="wrap row between">
        <ul>
          {LIENS_DU_PIED.map(({ href, label }) => (
            <li key={href}>
              <Link to={href}>{label}</Link>
            </li>
          ))}
        </ul>
        <p>Logiciel libre · aucun traceur</p>
      </div>
    </footer>
  );
}
