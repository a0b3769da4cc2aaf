import { DescriptionList } from "#app/ui/description-list.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import type { Apercu } from "./preview.server.ts";

const Words = ({ words = [] }: { words?: readonly string[] }) =>
  words.map((mots, rang) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two paragraphs may be the same, and none moves while it is read.
    <p key={rang} className="text">
      {mots}
    </p>
  ));

const Facts = ({ facts }: { facts: readonly { label: string; value: string }[] }) => (
  <DescriptionList items={facts.map(({ label, value }) => ({ term: label, value }))} />
);

/** The paper of the act, word for word as it will be printed: its head, what it is about, its parts in order. */
export function ActPreview({ apercu: { titre, texte } }: { apercu: Apercu }) {
  const { body, reference, date, title, facts, parts, opening, closing } = texte;
  return (
    <Sheet title={titre} aside={`Référence ${reference}`}>
      <Grid>
        <p className="small pre-line">
          <strong>{body.name}</strong>
          {["", ...body.lines, date].join("\n")}
        </p>
        <div className="stack">
          <h3>{title}</h3>
          <Facts facts={facts} />
          <Words words={opening} />
        </div>
        {parts.map(({ title, words, facts, remarks }) => (
          <section key={title} className="stack">
            <h4>{title}</h4>
            <Words words={words} />
            {facts && <Facts facts={facts} />}
            {remarks?.map(({ title, quote, words }) => (
              <div key={`${title} ${quote}`}>
                <p className="strong">{title}</p>
                {quote && <blockquote>{quote}</blockquote>}
                <Words words={words} />
              </div>
            ))}
          </section>
        ))}
        <div className="stack">
          <Words words={closing} />
          <p className="small soft">Le papier imprimé porte aussi les empreintes de l’acte et du texte déposé.</p>
        </div>
      </Grid>
    </Sheet>
  );
}
