import { lisible } from "#app/format.ts";
import { nombreLisible } from "#app/texte/readable-number.ts";
import { RichText } from "#app/texte/rich-text.tsx";
import { Alert } from "#app/ui/alert.tsx";
import type { Champ } from "#workflows/modeles/modele.ts";
import { lireLignes } from "#workflows/texte/lignes.ts";
import { lignesEnMarkdown } from "#workflows/texte/lignes-markdown.ts";

type Props = {
  section: { titre: string; champs: readonly Champ[] };
  valeurs: Readonly<Record<string, string>>;
  /** Why it is only read, for somebody who writes elsewhere in this document. */
  raison?: string | null;
};

/** A section to read: the words of the file, in the letter of the file. */
export const ReadSection = ({ section, valeurs, raison }: Props) => (
  <section className="sheet flush paper" aria-labelledby="titre-section">
    {raison && (
      <div className="live-says">
        <Alert title={raison}>Vous pouvez la lire.</Alert>
      </div>
    )}
    <div className="prose">
      <h2 id="titre-section">{section.titre}</h2>
      {section.champs.map((champ) => (
        <div key={champ.code}>
          <h3>{champ.libelle}</h3>
          <Answer champ={champ} valeur={valeurs[champ.code] ?? ""} />
        </div>
      ))}
    </div>
  </section>
);

/** One answer as it is read, whatever it is made of. */
export function Answer({ champ: { nature, lignes }, valeur }: { champ: Champ; valeur: string }) {
  if (lignes) return <RichText texte={lignesEnMarkdown(lignes, lireLignes(valeur))} />;
  return nature === "texteLong" ? (
    <RichText texte={valeur} />
  ) : (
    <Paragraphs text={nature === "nombre" ? nombreLisible(valeur) : valeur} />
  );
}

/** The text as it was typed, its line breaks kept. */
export const Paragraphs = ({ text }: { text: string }) =>
  text.trim() === "" ? <p className="soft">Sans réponse.</p> : <p className="pre-line">{lisible(text)}</p>;
