import { useState } from "react";
import { Done } from "./done.tsx";
import type { VueDuDocument } from "./load.server.ts";
import { Thread } from "./thread.tsx";

type Props = {
  vue: Pick<VueDuDocument, "fils" | "personnes" | "cle">;
  /** The page of the section, to come back to without JavaScript. */
  retour: string;
};

/** Beside a section being written: what was said of it, answered and resolved from there. */
export function SectionComments({ vue: { fils, personnes, cle }, retour }: Props) {
  const [fait, dire] = useState("");
  if (fils.length === 0 && fait === "") return null;
  return (
    <section className="stack" aria-label="Commentaires de cette section">
      <h3 className="h4">Commentaires</h3>
      <Done fait={fait} />
      {fils.map((fil) => (
        <Thread key={fil.id} fil={fil} personnes={personnes} cle={cle} retour={retour} dire={dire} withQuestion />
      ))}
    </section>
  );
}
