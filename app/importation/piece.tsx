import { nombre } from "#app/format.ts";
import { Field, tied } from "#app/ui/field.tsx";
import { Icon } from "#app/ui/icon.tsx";
import type { VueDePassage } from "./view.ts";

export type Places = readonly {
  readonly titre: string;
  readonly questions: readonly { readonly adresse: string; readonly libelle: string }[];
}[];

const aussi = (combien: number, un: string, plusieurs: string) =>
  combien === 0 ? "" : `, ${combien === 1 ? un : `${nombre(combien)} ${plusieurs}`}`;

/** One passage of the file: what it is, and the list of the places it may take. */
export function Piece({ passage, places }: { passage: VueDePassage; places: Places }) {
  const { rang, titre, chemin, debut, longueur, images, tableaux, cible, alertes } = passage;
  const champ = {
    name: `vers-${rang}`,
    label: (
      <>
        Section et question<span className="sr"> de « {titre} »</span>
      </>
    ),
    optional: false,
  };
  return (
    <li className="piece">
      <div>
        {chemin.length > 0 && <p className="mini soft">{chemin.join(" › ")}</p>}
        <p className="strong">{titre}</p>
        {debut && <p className="small soft">{debut}</p>}
        <p className="mini soft">
          {nombre(longueur)} caractères
          {aussi(tableaux, "un tableau", "tableaux")}
          {aussi(images, "une image", "images")}
        </p>
        {alertes.map((phrase) => (
          <p key={phrase} className="small doubt">
            <Icon name="triangle-alert" /> {phrase}
          </p>
        ))}
      </div>
      <Field {...champ}>
        <select {...tied(champ)} key={cible} defaultValue={cible} required={false} className="input">
          <option value="">Ne pas importer</option>
          {places.map(({ titre: section, questions }) => (
            <optgroup key={section} label={section}>
              {questions.map(({ adresse, libelle }) => (
                <option key={adresse} value={adresse}>
                  {libelle}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </Field>
    </li>
  );
}
