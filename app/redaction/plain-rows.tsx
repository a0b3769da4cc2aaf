import type { Champ } from "#workflows/modeles/modele.ts";
import { type Colonne, type Ligne, type Lignes, lireLignes } from "#workflows/texte/lignes.ts";
import { LIGNES_DEMANDEES, nomDeCellule } from "./form-rows.ts";

type Props = { champ: Champ; lignes: Lignes; valeur: string; erreur?: string };

const LIGNES_VIDES = 3;

/** A structured block in a plain form: the rows there are, and three more to unfold and fill. */
export function PlainRows({ champ, lignes: { colonnes, une }, valeur, erreur }: Props) {
  const ecrites = lireLignes(valeur);
  const lignes = [...ecrites, ...Array.from({ length: LIGNES_VIDES }, (): Ligne => ({ id: "" }))];
  return (
    <fieldset className="field" id={champ.code}>
      <legend className="legend">{champ.libelle}</legend>
      {champ.aide && <p className="hint">{champ.aide}</p>}
      <p className="hint">Les lignes vides ne sont pas enregistrées : videz une ligne pour la retirer.</p>
      {erreur && <p className="err">{erreur}</p>}
      <input type="hidden" name={champ.code} value={LIGNES_DEMANDEES} />
      <ol className="fiches">
        {lignes.map((ligne, rang) => {
          const cases = <Row champ={champ.code} colonnes={colonnes} ligne={ligne} rang={rang} />;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row of this form is known by its place
            <li key={rang} className="fiche">
              <input type="hidden" name={nomDeCellule(champ.code, rang, "id")} value={ligne.id} />
              {rang < ecrites.length ? (
                cases
              ) : (
                <details>
                  <summary>
                    Ajouter {une}
                    {rang > ecrites.length && ` (${rang - ecrites.length + 1})`}
                  </summary>
                  {cases}
                </details>
              )}
            </li>
          );
        })}
      </ol>
    </fieldset>
  );
}

type RowProps = { champ: string; colonnes: readonly Colonne[]; ligne: Ligne; rang: number };

const Row = ({ champ, colonnes, ligne, rang }: RowProps) => (
  <div className="fiche-fields">
    {colonnes.map((colonne) => {
      const id = nomDeCellule(champ, rang, colonne.code);
      return (
        <div key={colonne.code} className={colonne.nature === "texteLong" ? "field whole" : "field"}>
          <label htmlFor={id}>
            {colonne.libelle}
            <span className="sr">, ligne {rang + 1}</span>
            {colonne.facultatif && <span className="optional"> (facultatif)</span>}
          </label>
          <Saisie colonne={colonne} nom={id} valeur={ligne[colonne.code] ?? ""} />
        </div>
      );
    })}
  </div>
);

function Saisie({ colonne: { nature, choix = [] }, nom, valeur }: { colonne: Colonne; nom: string; valeur: string }) {
  const commun = { id: nom, name: nom, className: "input", defaultValue: valeur };
  if (nature === "texteLong") return <textarea {...commun} rows={3} />;
  if (nature === "date") return <input {...commun} type="date" />;
  if (nature !== "choix")
    return <input {...commun} type="text" inputMode={nature === "texte" ? undefined : "numeric"} autoComplete="off" />;
  return (
    <select {...commun}>
      <option value="">À choisir</option>
      {!choix.includes(valeur) && valeur !== "" && <option>{valeur}</option>}
      {choix.map((un) => (
        <option key={un}>{un}</option>
      ))}
    </select>
  );
}
