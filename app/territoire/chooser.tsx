import { nombre } from "#app/format.ts";
import { Verify } from "#app/ui/badge.tsx";
import { Button } from "#app/ui/button.tsx";
import { FieldError } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import type { Choix } from "./choice.ts";
import { Found } from "./found.tsx";
import { LeftOut, Taken } from "./taken.tsx";

export type CommuneVue = { readonly code: string; readonly nom: string; readonly population: number };

type Props = {
  choix: Choix;
  communes: readonly CommuneVue[];
  population: number;
  taille: number;
  erreur?: string;
};

/** Search, add, take out: each gesture is a button of the form, so it also works without JavaScript. */
export function CommuneChooser({ choix, communes, population, taille, erreur }: Props) {
  return (
    <div className="stack">
      {communes.map(({ code }) => (
        <input key={code} type="hidden" name="communes" value={code} />
      ))}
      <div className="search-row">
        <TextField
          name="recherche"
          label="Chercher une commune ou une intercommunalité"
          hint="Les premières lettres du nom, ou le code INSEE."
          defaultValue={choix.recherche}
          error={choix.erreur}
        />
        <Button name="intention" value="chercher" look="second" icon="search">
          Chercher
        </Button>
      </div>
      <Found choix={choix} />
      <LeftOut choix={choix} />
      <h3 id="communes">Communes choisies</h3>
      <Taken choix={choix} />
      {erreur && choix.prises.length === 0 && (
        <div className="field">
          <FieldError name="territoire" label="Communes choisies" error={erreur} />
        </div>
      )}
      {communes.length === 0 ? (
        <p className="soft">Aucune commune pour le moment.</p>
      ) : (
        <>
          <p>
            {communes.length} {communes.length > 1 ? "communes" : "commune"}, <b>{nombre(population)} habitants</b>,
            taille {taille} <Verify />
          </p>
          <ul className="chosen">
            {communes.map(({ code, nom, population: habitants }) => (
              <li key={code}>
                <span>
                  {nom} <small>{nombre(habitants)} habitants</small>
                </span>
                <Button name="intention" value={`retirer:${code}`} look="link" small>
                  Retirer<span className="sr"> {nom}</span>
                </Button>
              </li>
            ))}
          </ul>
          {communes.length > 1 && (
            <p>
              <Button name="intention" value="tout-retirer" look="link" small>
                Retirer toutes les communes de la liste
              </Button>
            </p>
          )}
        </>
      )}
    </div>
  );
}
