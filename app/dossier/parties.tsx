import { Link } from "@remix-run/react";
import { Hand } from "#app/mains/hand.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import type { RoleEquipe } from "#db/schema/files.ts";
import type { VueDuDossier } from "./page.server.ts";

const ROLES: Record<RoleEquipe, string> = {
  porteur: "porteur du projet",
  coporteur: "co-porteur",
  coordinateur: "coordination",
  redacteur: "rédaction",
  lecteur: "lecture",
};

/** The three parties of the file, and how to reach them. */
export function Parties({ vue }: { vue: VueDuDossier }) {
  return (
    <Sheet title="Les trois parties">
      <ul className="rule rows">
        <li>
          <Hand main="porteur">{vue.nom}</Hand>
          <p className="small">{vue.equipe.map(({ nom, role }) => `${nom} (${ROLES[role]})`).join(", ")}</p>
          <p className="small">
            <Link to={`/dossiers/${vue.id}/equipe`}>Voir l’équipe</Link>
          </p>
        </li>
        {vue.organismes.map(({ corps, nom, telephone, courriel }) => (
          <li key={nom}>
            <Hand main={corps === "ars" ? "ars" : "cpam"}>{nom}</Hand>
            {corps === "ars" && vue.responsable && (
              <p className="small">Dossier pris en charge par {vue.responsable}</p>
            )}
            {telephone && (
              <p className="small">
                <a href={`tel:${telephone.replaceAll(" ", "")}`}>{telephone}</a>
              </p>
            )}
            {courriel && (
              <p className="small">
                <a href={`mailto:${courriel}`}>{courriel}</a>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
