import { Link } from "@remix-run/react";
import { tonDe } from "#app/mains/mains.ts";
import { Sign } from "#app/mains/sign.tsx";
import { Acts } from "#app/ui/acts.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import type { ActeVu } from "./acts-view.ts";

export const ActList = ({ fil }: { fil: readonly ActeVu[] }) => (
  <Acts
    items={fil.map(({ version, main, quand, passe, recit, document, lecture, empreinte, changements, piece }) => ({
      key: version,
      tone: tonDe(main),
      sign: <Sign main={main} />,
      when: quand,
      what: (
        <>
          <b>{passe}.</b> {recit}
        </>
      ),
      more: (document || piece || lecture) && (
        <>
          {document && <Link to={`/versions/${document}`}>Lire le texte figé</Link>}
          {changements && (
            <>
              {" · "}
              <Link to={changements}>Voir ce qui a changé depuis le dépôt précédent</Link>
            </>
          )}
          {document && piece && " · "}
          {piece && (
            <Link to={piece.adresse} reloadDocument>
              {piece.nom}
            </Link>
          )}
          {document && <span className="soft mini"> Empreinte {empreinte}</span>}
          {(document || piece) && lecture && <br />}
          {lecture && <span className="soft mini">{lecture}</span>}
        </>
      ),
    }))}
  />
);

/** The last acts of the file; the whole journal is a page away. */
export const ThreadOfActs = ({ vue }: { vue: { id: string; fil: readonly ActeVu[]; total: number } }) => (
  <Sheet
    title="Le fil des actes"
    aside={
      <>
        <Link to={`/dossiers/${vue.id}/journal`}>Journal complet ({vue.total} actes)</Link>
        {" · "}
        <Link to={`/dossiers/${vue.id}/preuve`}>Fichier de preuve</Link>
      </>
    }
  >
    <ActList fil={vue.fil} />
  </Sheet>
);
