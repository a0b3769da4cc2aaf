import { Link } from "@remix-run/react";
import { nombreDeCommentaires } from "#app/commentaires/words.ts";
import { Fold } from "#app/ui/fold.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Meter } from "#app/ui/meter.tsx";
import type { Present } from "./direct/presence.ts";
import { quiYEst } from "./who-is-there.ts";

type Props = {
  adresse: string;
  courante: string;
  /** `lecture`: only read by somebody who writes elsewhere in the document. */
  sections: readonly { code: string; titre: string; manque: number; commentaires: number; lecture?: boolean }[];
  /** Those at work at this moment, each in a section. */
  autres?: readonly Present[];
};

const etatDe = (manque: number) => (manque > 1 ? `${manque} réponses manquent` : "1 réponse manque");

/** The sections of a document, how far each one is, and who is in it. */
export function Contents({ adresse, sections, courante, autres = [] }: Props) {
  const completes = sections.filter(({ manque }) => manque === 0).length;
  return (
    <nav className="sheet toc stick" aria-labelledby="sections">
      <h2 id="sections" className="h4">
        Sections
      </h2>
      <p className="small soft">
        {completes} {completes > 1 ? "complètes" : "complète"} sur {sections.length}
      </p>
      <Meter percent={(100 * completes) / sections.length} />
      <p className="small jump">
        <a href="#reperes">Repères pour écrire cette section</a>
      </p>
      <Fold summary="Toutes les sections" wideOpen>
        <ol>
          {sections.map(({ code, titre, manque, commentaires, lecture }) => (
            <li key={code} className={manque > 0 ? "miss" : undefined}>
              <Link to={`${adresse}?section=${code}`} aria-current={code === courante ? "page" : undefined}>
                <Icon name={manque > 0 ? "circle-dashed" : "circle-check"} />
                <span>
                  {titre}
                  {manque > 0 ? <small>{etatDe(manque)}</small> : <span className="sr">, complète</span>}
                  {lecture && <small>Lecture seule</small>}
                  {commentaires > 0 && <small>{nombreDeCommentaires(commentaires)}</small>}
                  {quiYEst(autres, code) && <small className="here">{quiYEst(autres, code)}</small>}
                </span>
              </Link>
            </li>
          ))}
        </ol>
      </Fold>
    </nav>
  );
}
