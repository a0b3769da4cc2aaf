import type { Editor } from "@tiptap/core";
import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef, useState } from "react";
import { Icon } from "#app/ui/icon.tsx";
import { dansUnTableau, OUTILS_DE_TABLEAU } from "./editor/table.ts";
import { type Dialogue, OUTILS, type Outil } from "./editor/tools.ts";
import { useSuivi } from "./use-editor.ts";

type Props = {
  editor: Editor;
  /** Whether somebody has put the caret in an answer: before, no button says where it would act. */
  vise: boolean;
  ouvrir: (dialogue: Dialogue) => void;
};

const SANS_CURSEUR = "placez d’abord le curseur dans une réponse";

const PAS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** One toolbar for all the texts of a section: it acts on the one where the caret is. One stop for the Tab key. */
export function Toolbar({ editor, vise, ouvrir }: Props) {
  useSuivi(editor);
  const barre = useRef<HTMLDivElement>(null);
  const [courant, setCourant] = useState(0);
  const boutons = () => [...(barre.current?.querySelectorAll("button") ?? [])];
  const aller = (evenement: KeyboardEvent) => {
    if (evenement.key === "Escape") editor.commands.focus();
    const tous = boutons();
    const ici = tous.indexOf(document.activeElement as HTMLButtonElement);
    const pas = PAS[evenement.key];
    const bout = { Home: 0, End: tous.length - 1 }[evenement.key];
    if (pas === undefined && bout === undefined) return;
    evenement.preventDefault();
    const suivant = bout ?? (ici + (pas ?? 0) + tous.length) % tous.length;
    setCourant(suivant);
    tous[suivant]?.focus();
  };
  let rang = -1;
  const bouton = (props: Omit<Parameters<typeof Bouton>[0], "rang" | "arret" | "vise">) => {
    rang += 1;
    return <Bouton key={props.nom} {...props} vise={vise} arret={rang === courant} rang={rang} />;
  };
  const tableau = editor.isEditable && dansUnTableau(editor);
  const outil = ({ nom, icone, actif, possible, faire }: Outil) =>
    bouton({
      nom,
      contenu: icone ? <Icon name={icone} /> : nom,
      large: !icone,
      presse: actif?.(editor),
      impossible: possible?.(editor) === false,
      faire: () => faire(editor, ouvrir),
    });
  return (
    <div className="toolbar" role="toolbar" aria-label="Mise en forme" ref={barre} onKeyDown={aller}>
      {OUTILS.map((groupe, place) => (
        <span className="tools" key={groupe[0]?.nom}>
          {place > 0 && <i />}
          {groupe.map(outil)}
        </span>
      ))}
      {tableau && (
        <span className="tools whole">
          {OUTILS_DE_TABLEAU.map(({ nom, icone, faire }) =>
            bouton({
              nom,
              contenu: (
                <>
                  <Icon name={icone} />
                  {nom}
                </>
              ),
              large: true,
              faire: () => {
                faire(editor);
                editor.commands.focus();
              },
            }),
          )}
        </span>
      )}
    </div>
  );
}

type BoutonProps = {
  nom: string;
  contenu: ReactNode;
  rang: number;
  arret: boolean;
  vise: boolean;
  presse?: boolean;
  large?: boolean;
  impossible?: boolean;
  faire: () => void;
};

/** The text keeps its caret and its selection while a button is pressed. */
const garder = (evenement: MouseEvent) => evenement.preventDefault();

const Bouton = ({ nom, contenu, arret, vise, presse, large, impossible, faire }: BoutonProps) => (
  <button
    type="button"
    className={large ? "wide" : undefined}
    tabIndex={arret ? 0 : -1}
    aria-label={nom}
    title={vise ? nom : `${nom} : ${SANS_CURSEUR}`}
    aria-pressed={presse}
    aria-disabled={impossible || !vise || undefined}
    onMouseDown={garder}
    onClick={() => vise && !impossible && faire()}
  >
    {contenu}
  </button>
);
