import { Icon } from "#app/ui/icon.tsx";
import type { Section } from "#workflows/modeles/modele.ts";

type Props = { section: Section; manque: readonly { champ: string; libelle: string; raison: string }[] };

/** What guides the person who writes this section: expected, missing, example, questions. */
export function Guide({ section, manque }: Props) {
  return (
    <aside className="grid margin" aria-label="Repères pour écrire">
      <section className="guide stack">
        <h3>Ce qui est attendu ici</h3>
        <p>{section.attendu}</p>
        {section.longueur && <p className="soft">Longueur habituelle : {section.longueur}</p>}
        {manque.length > 0 && (
          <ul>
            {manque.map(({ champ, libelle, raison }) => (
              <li key={champ} className="todo-l">
                <Icon name="circle-dashed" />
                <span>
                  <a href={`#${champ}`}>{libelle}</a>
                  <small>{raison}</small>
                </span>
              </li>
            ))}
          </ul>
        )}
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
      </section>
    </aside>
  );
}

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
