import { enMinuscule } from "#app/format.ts";
import { classes } from "#app/ui/classes.ts";
import { Fold } from "#app/ui/fold.tsx";
import { Icon } from "#app/ui/icon.tsx";
import type { Section } from "#workflows/modeles/modele.ts";
import type { Examen } from "./section-check.ts";

type Props = { section: Section; examen: Examen };

/** What guides the person who writes this section: expected, missing, example, questions. Folded on a phone. */
export function Guide({ section, examen: { manque, aRelire, vides } }: Props) {
  return (
    <section className="guide" aria-labelledby="reperes">
      <h2 id="reperes">Ce qui est attendu ici</h2>
      <p>{section.attendu}</p>
      {section.longueur && <p className="soft">Longueur habituelle : {enMinuscule(section.longueur)}</p>}
      <p className="soft">
        {manque.length === 0
          ? aRelire.length === 0
            ? "Cette section est complète."
            : "Toutes les réponses y sont."
          : `${manque.length} ${manque.length > 1 ? "réponses manquent" : "réponse manque"} sur ${section.champs.length}`}
      </p>
      {aRelire.length > 0 && (
        <div role="status" className="stack">
          <h3 className="h4">À relire</h3>
          <ul>
            {aRelire.map(({ champ, raison }) => (
              <li key={champ} className="todo-l">
                <Icon name="triangle-alert" />
                <a href={`#${champ}`}>{raison}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Fold summary="Repères pour écrire" wideOpen>
        <div className="stack">
          <ul>
            {section.champs.map(({ code, libelle }) => (
              <Reponse
                key={code}
                code={code}
                libelle={libelle}
                raison={manque.find(({ champ }) => champ === code)?.raison}
                vide={vides.includes(code)}
              />
            ))}
          </ul>
          <details open>
            <summary>Ce que le texte doit contenir</summary>
            <Lines lines={section.points} />
          </details>
          {section.exemple && (
            <details>
              <summary>Lire un exemple</summary>
              <p className="pre-line">{section.exemple}</p>
            </details>
          )}
          {section.questions.length > 0 && (
            <details>
              <summary>Questions qui vous seront posées</summary>
              <Lines lines={section.questions} />
            </details>
          )}
        </div>
      </Fold>
    </section>
  );
}

type ReponseProps = { code: string; libelle: string; raison?: string; vide: boolean };

/** One question: what it lacks, that it is answered, or that it may stay empty. */
const Reponse = ({ code, libelle, raison, vide }: ReponseProps) => (
  <li className={classes(raison ? "todo-l" : vide && "soft")}>
    <Icon name={raison ? "circle-dashed" : vide ? "minus" : "check"} />
    <span>
      <a href={`#${code}`}>{libelle}</a>
      {(raison || vide) && <small>{raison ?? "Facultatif, sans réponse"}</small>}
    </span>
  </li>
);

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>
        <Icon name="chevron-right" />
        <span>{line}</span>
      </li>
    ))}
  </ul>
);
