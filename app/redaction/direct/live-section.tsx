import type { Editor } from "@tiptap/core";
import { useCallback, useState } from "react";
import { LinkButton } from "#app/ui/button.tsx";
import { classes } from "#app/ui/classes.ts";
import type { Section } from "#workflows/modeles/modele.ts";
import { ClosedPen } from "./closed-pen.tsx";
import { parGroupes } from "./groups.ts";
import type { Soupcon } from "./guard.ts";
import { GuardAlert } from "./guard-alert.tsx";
import { ImageDialog } from "./image-dialog.tsx";
import { LeaveDialog } from "./leave-dialog.tsx";
import { LinkDialog } from "./link-dialog.tsx";
import type { VueDirecte } from "./live-view.ts";
import { Question } from "./question.tsx";
import { RowsBlock } from "./rows-block.tsx";
import type { Session } from "./session.ts";
import { Toolbar } from "./toolbar.tsx";
import type { Reutilisable } from "./types.ts";

type Props = {
  session: Session;
  direct: VueDirecte;
  section: Section;
  /** The address of the document. */
  adresse: string;
  reutilisables: readonly Reutilisable[];
  suivante?: string;
};

type Dialogue = { genre: "lien" | "image"; editor: Editor; fichier?: File } | null;

/** A section written with the others: one paper, one toolbar, every answer in it. */
export function LiveSection({ session, direct, section, adresse, reutilisables, suivante }: Props) {
  const [actif, setActif] = useState<Editor | null>(null);
  const [dialogue, setDialogue] = useState<Dialogue>(null);
  const modifiable = direct.refus === null && (direct.sections?.includes(section.code) ?? true);
  const [vise, setVise] = useState(false);
  const suivre = useCallback((editor: Editor, present: boolean) => {
    if (editor.isFocused) setVise(true);
    setActif((avant) =>
      present ? (avant && !avant.isDestroyed && !editor.isFocused ? avant : editor) : avant === editor ? null : avant,
    );
  }, []);
  const fichier = useCallback(
    (editor: Editor, recu: File) => setDialogue({ genre: "image", editor, fichier: recu }),
    [],
  );
  const fermer = useCallback(() => setDialogue(null), []);

  const questions = section.champs.map((champ) => ({
    nom: `${section.code}.${champ.code}`,
    section: section.code,
    champ,
  }));
  const alerte = (sienne: (soupcon: Soupcon) => boolean) => (
    <GuardAlert soupcons={direct.soupcons.filter(sienne)} session={session} section={section.code} adresse={adresse} />
  );
  const commun = { session, modifiable };
  return (
    <section className="sheet flush paper live" aria-labelledby="titre-section">
      <div className="live-head">
        {modifiable && actif && (
          <Toolbar editor={actif} vise={vise} ouvrir={(genre) => setDialogue({ genre, editor: actif })} />
        )}
        {modifiable && (
          <p className={classes("live-state saved", direct.etat.ton)} aria-hidden="true">
            {direct.etat.phrase}
          </p>
        )}
        {!modifiable && <ClosedPen session={session} direct={direct} section={section.code} />}
      </div>
      {alerte(({ nom }) => questions.every((question) => question.nom !== nom))}
      {parGroupes(questions).map((groupe, rang) => {
        const lignes = groupe[0]?.champ.lignes;
        if (groupe[0] && lignes)
          return (
            <RowsBlock
              key={groupe[0].nom}
              {...commun}
              question={groupe[0]}
              lignes={lignes}
              alerte={alerte(({ nom }) => nom === groupe[0]?.nom)}
              autres={direct.autres}
              reutilisables={reutilisables.filter(({ champ }) => champ === groupe[0]?.champ.code)}
            />
          );
        return (
          <div className="prose" key={groupe[0]?.nom ?? "titre"}>
            {rang === 0 && <h2 id="titre-section">{section.titre}</h2>}
            {groupe.map((question) => (
              <Question
                key={question.nom}
                {...commun}
                question={question}
                alerte={alerte(({ nom }) => nom === question.nom)}
                actif={suivre}
                fichier={fichier}
              />
            ))}
          </div>
        );
      })}
      {suivante && (
        <div className="live-next">
          <LinkButton to={suivante} look="second" iconEnd="arrow-right">
            Section suivante
          </LinkButton>
        </div>
      )}
      <LeaveDialog session={session} adresse={adresse} />
      {dialogue?.genre === "lien" && <LinkDialog editor={dialogue.editor} fermer={fermer} />}
      {dialogue?.genre === "image" && (
        <ImageDialog
          editor={dialogue.editor}
          fichier={dialogue.fichier}
          adresse={`${adresse}/images`}
          fermer={fermer}
        />
      )}
    </section>
  );
}
