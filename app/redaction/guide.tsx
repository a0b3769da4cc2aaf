import { enMinuscule } from "#app/format.ts";
import { Fold } from "#app/ui/fold.tsx";
import { Icon } from "#app/ui/icon.tsx";
import type { Section } from "#workflows/modeles/modele.ts";

type Manque = { readonly champ: string; readonly libelle: string; readonly raison: string };
type Props = { section: Section; manque: readonly Manque[] };

/** What guides the person who writes this section: expected, missing, example, questions. Folded on a phone. */
export function Guide({ section, manque }: Props) {
  return (
    <section className="guide" aria-labelledby="reperes">
      <h2 id="reperes">Ce qui est attendu ici</h2>
      <p>{section.attendu}</p>
      {section.longueur && <p className="soft">Longueur habituelle : {enMinuscule(section.longueur)}</p>}
      <p className="soft">
        {manque.length === 0
          ? "Cette section est complète."
          : `${manque.length} ${manque.length > 1 ? "réponses manquent" : "réponse manque"} sur ${section.champs.length}`}
      </p>
      <Fold summary="Repères pour écrire" wideOpen>
        <div className="stack">
          <ul>
            {section.champs.map(({ code, libelle }) => (
              <Reponse key={code} code={code} libelle={libelle} manque={manque.find(({ champ }) => champ === code)} />
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

const Reponse = ({ code, libelle, manque }: { code: string; libelle: string; manque?: Manque }) => (
  <li className={manque && "todo-l"}>
    <Icon name={manque ? "circle-dashed" : "check"} />
    <span>
      <a href={`#${code}`}>{libelle}</a>
      {manque && <small>{manque.raison}</small>}
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
