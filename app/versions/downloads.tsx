import { Link } from "@remix-run/react";
import { Fold } from "#app/ui/fold.tsx";

const FORMATS = [
  { code: "pdf", nom: "PDF" },
  { code: "docx", nom: "Word" },
  { code: "markdown", nom: "Markdown" },
  { code: "json", nom: "JSON" },
];

/** A version as a file, in each format. */
export const Downloads = ({ version, nom }: { version: string; nom: string }) => (
  <ul className="downloads">
    {FORMATS.map((format) => (
      <li key={format.code}>
        <Link to={`/versions/${version}/${format.code}`} reloadDocument>
          {format.nom}
          <span className="sr"> : télécharger {nom}</span>
        </Link>
      </li>
    ))}
  </ul>
);

/** The same, folded under a word. */
export const DownloadMenu = (props: { version: string; nom: string }) => (
  <div className="download-menu no-print">
    <Fold summary="Télécharger">
      <Downloads {...props} />
    </Fold>
  </div>
);
