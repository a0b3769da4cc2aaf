import { lisible } from "#app/format.ts";

type Props = {
  section: { titre: string; champs: readonly { code: string; libelle: string }[] };
  valeurs: Readonly<Record<string, string>>;
};

/** A section to read: the words of the file, in the letter of the file. */
export const ReadSection = ({ section, valeurs }: Props) => (
  <section className="sheet flush paper" aria-labelledby="titre-section">
    <div className="prose">
      <h2 id="titre-section">{section.titre}</h2>
      {section.champs.map(({ code, libelle }) => (
        <div key={code}>
          <h3>{libelle}</h3>
          <Paragraphs text={valeurs[code] ?? ""} />
        </div>
      ))}
    </div>
  </section>
);

/** The text as it was typed, its line breaks kept. */
export const Paragraphs = ({ text }: { text: string }) =>
  text.trim() === "" ? <p className="soft">Sans réponse.</p> : <p className="pre-line">{lisible(text)}</p>;
