import { nombre } from "#app/format.ts";
import { Button } from "#app/ui/button.tsx";
import type { Choix } from "./choice.ts";

type Epci = Choix["epci"][number];

/** « intercommunalité de 41 communes, dont 3 dans le territoire d’un autre dossier ». */
const deQuoi = ({ communes, prises }: Epci): string => {
  const libres = communes - prises;
  if (prises === 0) return `intercommunalité de ${communes} communes`;
  if (libres <= 0) return `intercommunalité de ${communes} communes, toutes déjà prises`;
  return `intercommunalité de ${communes} communes, dont ${prises} déjà ${prises > 1 ? "prises" : "prise"}`;
};

const quoiFaire = ({ communes, prises }: Epci): string => {
  if (prises === 0) return "Tout ajouter";
  return prises < communes ? "Ajouter les autres" : "Voir par qui";
};

/** What a search found; what another file has is shown as taken, and has no button. */
export const Found = ({ choix: { trouvees, epci } }: { choix: Choix }) =>
  trouvees.length + epci.length > 0 && (
    <ul className="chosen" aria-label="Résultats de la recherche">
      {epci.map((trouve) => (
        <li key={trouve.code}>
          <span>
            {trouve.nom} <small>{deQuoi(trouve)}</small>
          </span>
          <Button name="intention" value={`ajouter-epci:${trouve.code}`} look="second" small>
            {quoiFaire(trouve)}
            <span className="sr"> : {trouve.nom}</span>
          </Button>
        </li>
      ))}
      {trouvees.map(({ code, nom, population, prisePar }) => (
        <li key={code}>
          <span>
            {nom}{" "}
            <small>
              {code.slice(0, 2)} · {nombre(population)} habitants
              {prisePar && ` · dans le territoire d’un autre dossier : ${prisePar}`}
            </small>
          </span>
          {!prisePar && (
            <Button name="intention" value={`ajouter:${code}`} look="second" small>
              Ajouter
              <span className="sr">
                {" "}
                {nom} ({code.slice(0, 2)})
              </span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
