import { Link } from "@remix-run/react";
import { Badge } from "#app/ui/badge.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { Downloads } from "./downloads.tsx";
import type { VueDesVersions } from "./list.server.ts";

type VersionVue = VueDesVersions["versions"][number];

/** The versions, newest first, each with what can be done with it. */
export function VersionTable({ vue: { versions, ecrit } }: { vue: VueDesVersions }) {
  if (versions.length === 0) {
    return (
      <Sheet title="Toutes les versions">
        <EmptyState title="Aucune version gardée" icon="history">
          Chaque dépôt fige une version. Vous pouvez aussi en garder une quand vous voulez.
        </EmptyState>
      </Sheet>
    );
  }
  return (
    <Sheet title="Toutes les versions" aside={versions.length > 1 ? `${versions.length} versions` : "1 version"}>
      <ol className="rule versions">
        {versions.map((version, rang) => (
          <li key={version.id}>
            <One version={version} precedente={versions[rang + 1]} ecrit={ecrit} />
          </li>
        ))}
      </ol>
    </Sheet>
  );
}

function One({ version, precedente, ecrit }: { version: VersionVue; precedente?: VersionVue; ecrit: boolean }) {
  const { id, nom, enPhrase, nature, etat, quand, par, empreinte } = version;
  const comparer = `/versions/${id}/comparer`;
  return (
    <>
      <div className="row between">
        <h3 className="h4">
          <Link to={`/versions/${id}`}>{nom}</Link>
        </h3>
        {nature === "depot" && (
          <Badge tone="info" icon="lock">
            {etat}
          </Badge>
        )}
      </div>
      <p className="small soft">
        Le {quand}, par {par}. Empreinte <span className="fingerprint">{empreinte}</span>
      </p>
      <ul className="version-links">
        <li>
          <Link to={`${comparer}/brouillon`}>
            Comparer avec le brouillon<span className="sr">, {enPhrase}</span>
          </Link>
        </li>
        {precedente && (
          <li>
            <Link to={`${comparer}/${precedente.id}`}>
              Comparer {enPhrase} avec {precedente.enPhrase}
            </Link>
          </li>
        )}
        {ecrit && (
          <li>
            <Link to={`/versions/${id}/restaurer`}>
              Restaurer comme nouveau brouillon<span className="sr"> {enPhrase}</span>
            </Link>
          </li>
        )}
        <li className="row">
          <span className="soft">Télécharger :</span>
          <Downloads version={id} nom={enPhrase} />
        </li>
      </ul>
    </>
  );
}
