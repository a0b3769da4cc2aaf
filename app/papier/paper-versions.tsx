import { Link } from "@remix-run/react";
import { Fragment } from "react";
import { Badge } from "#app/ui/badge.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { Table } from "#app/ui/table.tsx";
import { GENRES_DE_PIECE } from "#workflows/pieces/kinds.ts";
import type { VueDuPapier } from "./view.server.ts";
import { GENRE_COURT } from "./words.ts";

/** Every paper the body has had, each as its specimens. */
export const PaperVersions = ({ vue: { versions, adresse } }: { vue: VueDuPapier }) => (
  <Sheet title="Les modèles établis" flush>
    <Table
      caption="Modèles établis, le plus récent en premier"
      rows={versions}
      rowKey={({ version }) => version}
      columns={[
        {
          title: "Modèle",
          head: true,
          cell: ({ version, actuelle }) => (
            <>
              N° {version} {actuelle && <Badge tone="ok">En vigueur</Badge>}
            </>
          ),
        },
        { title: "Établi", cell: ({ depuis }) => depuis },
        { title: "Par", cell: ({ par }) => <span>{par}</span> },
        {
          title: "Spécimens (PDF)",
          short: "Spécimens",
          cell: ({ version }) => (
            <span>
              {GENRES_DE_PIECE.map((genre, rang) => (
                <Fragment key={genre}>
                  {rang > 0 && " · "}
                  <Link
                    to={`${adresse.replace("/papier", "/papier/specimen")}&modele=${version}&genre=${genre}`}
                    reloadDocument
                  >
                    {GENRE_COURT[genre]}
                    <span className="sr"> : spécimen du modèle {version} (PDF)</span>
                  </Link>
                </Fragment>
              ))}
            </span>
          ),
        },
      ]}
    />
  </Sheet>
);
