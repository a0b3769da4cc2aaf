import { CommentedAnswer } from "#app/commentaires/commented-answer.tsx";
import { RichText } from "#app/texte/rich-text.tsx";
import type { VueDeVersion } from "./view.server.ts";

type Props = { vue: Pick<VueDeVersion, "titre" | "sections" | "sha256" | "commentaires"> };

/** The whole text, question by question; under each answer, what was said of it. */
export const FrozenText = ({ vue }: Props) => (
  <article className="sheet flush paper" aria-label={vue.titre}>
    <div className="prose">
      {vue.sections.map(({ code, titre, champs }) => (
        <section key={code} id={code}>
          <h2>{titre}</h2>
          {champs.map((champ) => (
            <div key={champ.code}>
              <h3>{champ.libelle}</h3>
              <CommentedAnswer adresse={`${code}.${champ.code}`} vue={vue.commentaires}>
                <RichText texte={champ.texte} />
              </CommentedAnswer>
            </div>
          ))}
        </section>
      ))}
    </div>
    <p className="note small soft">
      Empreinte SHA-256 de ce texte{"\u00a0"}: <span className="fingerprint">{vue.sha256}</span>
    </p>
  </article>
);
