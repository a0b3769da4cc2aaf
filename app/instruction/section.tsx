import { Link } from "@remix-run/react";
import { useState } from "react";
import { CommentedAnswer } from "#app/commentaires/commented-answer.tsx";
import { Done } from "#app/commentaires/done.tsx";
import { PassageButton } from "#app/commentaires/passage-button.tsx";
import { Thread } from "#app/commentaires/thread.tsx";
import { useHighlights } from "#app/commentaires/use-highlights.ts";
import { nombreDeCommentaires } from "#app/commentaires/words.ts";
import { RichText } from "#app/texte/rich-text.tsx";
import { Fold } from "#app/ui/fold.tsx";
import type { VueDInstruction } from "./view.server.ts";

type Lecture = NonNullable<VueDInstruction["lecture"]>;
type Props = { vue: Pick<VueDInstruction, "sections" | "adresse">; lecture: Lecture };

/** One section of the deposit, as it was deposited, with what was said of it; the others a step away. */
export function ReadSection({ vue: { sections, adresse }, lecture }: Props) {
  const { section, rang, commentaires, comparer, ouverts } = lecture;
  useHighlights(commentaires.fils);
  if (!section) return null;
  const [avant, apres] = [sections[rang - 1], sections[rang + 1]];
  return (
    <>
      <nav className="note" aria-label="Sections du dépôt">
        <Fold summary={`Section ${rang + 1} sur ${sections.length}`} key={section.code}>
          <ol>
            {sections.map(({ code, titre }) => (
              <li key={code}>
                <Link to={`${adresse}?section=${code}`} aria-current={code === section.code ? "page" : undefined}>
                  {titre}
                </Link>{" "}
                {ouverts[code] && <small className="soft">{nombreDeCommentaires(ouverts[code])}</small>}
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
        <Earlier commentaires={commentaires} key={section.code} />
      </div>
      <nav className="pager" aria-label="Section précédente et suivante">
        <span>{avant && <Link to={`${adresse}?section=${avant.code}`}>{avant.titre}</Link>}</span>
        <span>{apres && <Link to={`${adresse}?section=${apres.code}`}>{apres.titre}</Link>}</span>
      </nav>
      {commentaires.choix.length > 0 && <PassageButton version={commentaires.adresse} />}
    </>
  );
}

/** What was said of this section on the deposits before, and is not over. */
function Earlier({ commentaires: { anterieurs, personnes, cle, adresse } }: { commentaires: Lecture["commentaires"] }) {
  const [fait, dire] = useState("");
  if (anterieurs.length === 0 && fait === "") return null;
  return (
    <div>
      <h3>Commentaires des versions précédentes</h3>
      <div className="inline-th">
        <Done fait={fait} />
        {anterieurs.map((fil) => (
          <Thread key={fil.id} fil={fil} personnes={personnes} cle={cle} retour={adresse} dire={dire} withQuestion />
        ))}
      </div>
    </div>
  );
}
