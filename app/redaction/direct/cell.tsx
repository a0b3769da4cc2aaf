import { useState } from "react";
import { CARACTERES_PAR_CELLULE, CARACTERES_PAR_VALEUR } from "#app/direct/limits.ts";
import { classes } from "#app/ui/classes.ts";
import { type Colonne, raisonDeCellule } from "#workflows/texte/lignes.ts";
import { classeDe, type Present } from "./presence.ts";
import { type Bloc, ecrireCellule, enMots, motsDe, valeurDe } from "./rows.ts";
import type { Session } from "./session.ts";
import { WordsInput } from "./words-input.tsx";

export type BlocOuvert = {
  readonly nom: string;
  readonly section: string;
  readonly bloc: Bloc;
  readonly session: Session;
  readonly modifiable: boolean;
  readonly autres: readonly Present[];
};

/** What is said under a cell moves what follows: not while the button that left it is still pressed. */
const LE_TEMPS_D_UN_CLIC = 250;

type Props = { ouvert: BlocOuvert; id: string; colonne: Colonne; etiquette: string; idDuChamp: string };

/**
 * One cell to fill. A wrong form is said once it has been left; an empty one is counted above, and is not wrong while
 * one writes. Who else is there is said all along.
 */
export function Cell({ ouvert, id, colonne, etiquette, idDuChamp }: Props) {
  const { nom, section, bloc, session, modifiable, autres } = ouvert;
  const [quittee, setQuittee] = useState(false);
  const valeur = valeurDe(bloc, id, colonne.code);
  const raison = quittee && valeur.trim() !== "" ? raisonDeCellule(colonne, valeur) : null;
  const lieu = `${nom}/${id}/${colonne.code}`;
  const ici = autres.find((present) => present.lieu === lieu);
  const commun = {
    id: idDuChamp,
    className: classes("input", colonne.nature === "euros" || colonne.nature === "nombre" ? "num" : undefined),
    "data-nom": nom,
    "data-cellule": `${id}/${colonne.code}`,
    "aria-label": etiquette,
    "aria-required": !colonne.facultatif,
    "aria-invalid": raison ? true : undefined,
    "aria-describedby": raison ? `${idDuChamp}-err` : undefined,
    onFocus: () => session.etreDans(section, lieu),
    onBlur: () => {
      setTimeout(() => setQuittee(true), LE_TEMPS_D_UN_CLIC);
      session.etreDans(section);
    },
  };
  const ecrire = (suite: string) => ecrireCellule(bloc, id, colonne.code, suite);
  return (
    <div className={classes("cell", ici && "taken", ici && classeDe(ici.couleur))}>
      {enMots(colonne) ? (
        <WordsInput
          {...commun}
          long
          maxLength={colonne.nature === "texteLong" ? CARACTERES_PAR_CELLULE.texteLong : CARACTERES_PAR_CELLULE.autre}
          texte={bloc.get(id)?.get(colonne.code) as never}
          commencer={() => motsDe(bloc, id, colonne.code)}
          readOnly={!modifiable}
        />
      ) : colonne.nature === "choix" ? (
        <select
          {...commun}
          title={valeur || undefined}
          value={valeur}
          disabled={!modifiable}
          onChange={(e) => ecrire(e.currentTarget.value)}
        >
          <option value="">À choisir</option>
          {!colonne.choix?.includes(valeur) && valeur !== "" && <option>{valeur}</option>}
          {colonne.choix?.map((choix) => (
            <option key={choix}>{choix}</option>
          ))}
        </select>
      ) : (
        <input
          {...commun}
          type={colonne.nature === "date" ? "date" : "text"}
          inputMode={colonne.nature === "date" ? undefined : "numeric"}
          autoComplete="off"
          maxLength={CARACTERES_PAR_VALEUR}
          readOnly={!modifiable}
          value={valeur}
          onChange={(evenement) => ecrire(evenement.currentTarget.value)}
        />
      )}
      {ici && <span className="taker">{ici.nom}</span>}
      {raison && (
        <p className="err" id={`${idDuChamp}-err`}>
          {raison}
        </p>
      )}
    </div>
  );
}
