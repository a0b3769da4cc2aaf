import { Link } from "@remix-run/react";
import { Fold } from "#app/ui/fold.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Meter } from "#app/ui/meter.tsx";

type Props = {
  adresse: string;
  courante: string;
  sections: readonly { code: string; titre: string; manque: number }[];
};

/** The sections of a document, and how far each one is. */
export function Contents({ adresse, sections, courante }: Props) {
  const completes = sections.filter(({ manque }) => manque === 0).length;
  return (
    <nav className="sheet toc stick" aria-labelledby="sections">
      <h2 id="sections" className="h4">
        Sections
      </h2>
      <p className="small soft">
        {completes} {completes > 1 ? "complètes" : "complète"} sur {sections.length}
      </p>
      <Meter percent={(100 * completes) / sections.length} />
      <Fold summary="Toutes les sections" wideOpen>
        <ol>
          {sections.map(({ code, titre, manque }) => (
            <li key={code} className={manque > 0 ? "miss" : undefined}>
              <Link to={`${adresse}?section=${code}`} aria-current={code === courante ? "page" : undefined}>
                <Icon name={manque > 0 ? "circle-dashed" : "circle-check"} />
                <span>
                  {titre}
                  <small>
                    {manque > 0 ? (manque > 1 ? `${manque} réponses manquent` : "1 réponse manque") : "Complète"}
                  </small>
                </span>
              </Link>
            </li>
          ))}
        </ol>
      </Fold>
    </nav>
  );
}
