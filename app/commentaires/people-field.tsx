import { Fold } from "#app/ui/fold.tsx";
import type { PersonneDuDossier } from "./people.server.ts";

type Props = {
  id: string;
  personnes: readonly PersonneDuDossier[];
  /** Identifiers chosen, separated by commas. */
  choisies?: string;
  erreur?: string;
};

/** Whom a comment calls upon: their inbox leads to it, and the letter of the day says so. */
export function PeopleField({ id, personnes, choisies = "", erreur }: Props) {
  if (personnes.length === 0) return null;
  return (
    <Fold summary="Mentionner quelqu’un (facultatif)" open={choisies !== "" || erreur !== undefined}>
      <fieldset className="field people" aria-describedby={`${id}-aide${erreur ? ` ${id}-erreur` : ""}`}>
        <legend className="sr">Personnes à mentionner</legend>
        <p className="hint" id={`${id}-aide`}>
          Leur nom figure en tête. Leurs notifications mènent ici, et leur courriel du jour le dit.
        </p>
        {personnes.map((personne) => (
          <label className="choice plain" key={personne.id}>
            <input
              type="checkbox"
              name="prevenir"
              value={personne.id}
              defaultChecked={choisies.split(",").includes(personne.id)}
            />
            <span>
              {personne.nom} <small>{personne.fonction}</small>
            </span>
          </label>
        ))}
        {erreur && (
          <p className="err" id={`${id}-erreur`}>
            {erreur}
          </p>
        )}
      </fieldset>
    </Fold>
  );
}
