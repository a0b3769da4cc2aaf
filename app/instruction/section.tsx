import { Link } from "@remix-run/react";
import { CommentedAnswer } from "#app/commentaires/commented-answer.tsx";
import { RichText } from "#app/texte/rich-text.tsx";
import { Fold } from "#app/ui/fold.tsx";
import type { VueDInstruction } from "./view.server.ts";

type Props = { vue: Pick<VueDInstruction, "section" | "sections" | "rang" | "commentaires" | "adresse" | "comparer"> };

/** One section of the deposit, as it was deposited, with what was said of it; the others a step away. */
export function ReadSection({ vue: { section, sections, rang, commentaires, adresse, comparer } }: Props) {
  if (!section) return null;
  const [avant, apres] = [sections[rang - 1], sections[rang + 1]];
  return (
    <article className="sheet flush paper" aria-labelledby="titre-section">
      <nav className="note" aria-label="Sections du dépôt">
        <Fold summary={`Section ${rang + 1} sur ${sections.length}`}>
          <ol>
            {sections.map(({ code, titre }) => (
              <li key={code}>
                <Link to={`${adresse}?section=${code}`} aria-current={code === section.code ? "page" : undefined}>
                  {titre}
                </Link>
              </li>
            ))}
          </ol>
        </Fold>
        {comparer && <Link to={`${comparer}#${section.code}`}>Ce qui a changé depuis le dépôt précédent</Link>}
      </nav>
      <div className="prose">
        <h2 id="titre-section">{section.titre}</h2>
        {section.champs.map(({ code, libelle, texte }) => (
          <div key={code}>
            <h3>{libelle}</h3>
            <CommentedAnswer adresse={`${section.code}.${code}`} vue={commentaires}>
              <RichText texte={texte} />
            </CommentedAnswer>
          </div>
        ))}
      </div>
      <nav className="pager" aria-label="Section précédente et suivante">
        <span>{avant && <Link to={`${adresse}?section=${avant.code}`}>{avant.titre}</Link>}</span>
        <span>{apres && <Link to={`${adresse}?section=${apres.code}`}>{apres.titre}</Link>}</span>
      </nav>
    </article>
  );
}
