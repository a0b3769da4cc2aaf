import { useState } from "react";
import { Button } from "#app/ui/button.tsx";
import { contenuDe } from "#db/ecritures/answers.ts";
import type { Modele } from "#workflows/modeles/modele.ts";
import { lireLignes } from "#workflows/texte/lignes.ts";
import { lignesEnMarkdown } from "#workflows/texte/lignes-markdown.ts";
import type { Session } from "./session.ts";

/** The answers of a section as one text to keep elsewhere. */
function texteDe({ doc, ouverture }: Session, code: string): string {
  const section = ouverture.plan.find((autre) => autre.code === code);
  const reponses = contenuDe(doc, { sections: section ? [section] : [] } as unknown as Modele)[code] ?? {};
  return (section?.champs ?? [])
    .map(({ code: champ, libelle, lignes }) => {
      const reponse = reponses[champ] ?? "";
      return `${libelle}\n\n${lignes ? lignesEnMarkdown(lignes, lireLignes(reponse)) : reponse}`;
    })
    .join("\n\n");
}

/** Takes away what is on the screen; where the browser forbids it, shows it selected. */
export function CopyText({ session, section }: { session: Session; section: string }) {
  const [etat, setEtat] = useState<"pret" | "copie" | "montre">("pret");
  const copier = () =>
    navigator.clipboard.writeText(texteDe(session, section)).then(
      () => setEtat("copie"),
      () => setEtat("montre"),
    );
  return (
    <div className="stack">
      <p className="row">
        <Button
          type="button"
          look="second"
          small
          icon="copy"
          onClick={() => (navigator.clipboard ? void copier() : setEtat("montre"))}
        >
          Copier mon texte
        </Button>
        <span role="status">{etat === "copie" && "Copié"}</span>
      </p>
      {etat === "montre" && (
        <textarea
          className="input"
          aria-label="Votre texte, à copier"
          readOnly
          rows={8}
          value={texteDe(session, section)}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </div>
  );
}
