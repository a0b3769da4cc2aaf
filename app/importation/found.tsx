import { Link } from "@remix-run/react";
import { nombre } from "#app/format.ts";
import { Alert } from "#app/ui/alert.tsx";
import type { Places } from "./piece.tsx";
import type { VueDePassage, VueDeSection } from "./view.ts";

export type Vue = {
  jeton: string;
  mode: string;
  remarques: readonly string[];
  signalements: readonly string[];
  places: Places;
  nonPlaces: readonly VueDePassage[];
  sections: readonly VueDeSection[];
};

const pluriel = (combien: number, mot: string) => `${nombre(combien)} ${mot}${combien > 1 ? "s" : ""}`;

function sansPlace(combien: number): string {
  if (combien === 0) return "Chaque passage a trouvé une place. Corrigez celles qui ne conviennent pas.";
  return combien === 1
    ? "1 passage n’a pas de place : donnez-lui-en une, ou laissez-le de côté."
    : `${nombre(combien)} passages n’ont pas de place : donnez-leur-en une, ou laissez-les de côté.`;
}

/** What was found in the file, what needs a look, and what will not be taken. */
export function Found({ vue, redaction }: { vue: Vue; redaction: string }) {
  const places = vue.sections.flatMap(({ questions }) => questions.flatMap(({ passages }) => passages));
  const alertes = vue.signalements.length + [...places, ...vue.nonPlaces].filter((un) => un.alertes.length > 0).length;
  return (
    <>
      <Alert
        tone={vue.nonPlaces.length > 0 ? "info" : "ok"}
        title={`${pluriel(places.length, "passage")} dans ${pluriel(vue.sections.length, "section")}`}
      >
        <p>
          {sansPlace(vue.nonPlaces.length)} <a href="#importer">Aller au bouton d’import</a> ou{" "}
          <Link to={`${redaction}/importer`}>choisir un autre fichier</Link>.
        </p>
      </Alert>
      {alertes > 0 && (
        <Alert tone="warn" title="Le fichier contient peut-être des données de patients">
          {vue.signalements.length > 0 ? (
            vue.signalements.map((phrase) => <p key={phrase}>{phrase}</p>)
          ) : (
            <p>
              Les passages concernés sont signalés plus bas. Corrigez le fichier, ou retirez ces mots juste après
              l’import.
            </p>
          )}
        </Alert>
      )}
      {vue.remarques.length > 0 && (
        <Alert tone="warn" title="Ce qui n’est pas repris tel quel">
          <ul>
            {vue.remarques.map((remarque) => (
              <li key={remarque}>{remarque}</li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  );
}
