import { Link } from "@remix-run/react";
import { Journey } from "#app/dossier/journey.tsx";
import { enMinuscule } from "#app/format.ts";
import { Awaited } from "#app/mains/awaited.tsx";
import { tonDe } from "#app/mains/mains.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { NextAction } from "#app/ui/next-action.tsx";
import { TodoList } from "#app/ui/todo-list.tsx";
import { boutonPrincipal } from "./main-button.ts";
import type { Prochaine } from "./next.server.ts";

const ACTES_MONTRES = 5;

/** The first file that waits for this person: what to do, by when, where it stands. */
export function Next({ prochaine }: { prochaine: Prochaine }) {
  const { id, nom, titre, main, tour, attend, ecrire, echeance, etapes } = prochaine;
  const principal = boutonPrincipal(prochaine);
  return (
    <>
      <NextAction
        tone={tonDe(main)}
        sign={<Awaited mains={attend} vous={tour.vous} mots={tour.mots} chip />}
        title={
          <>
            {nom} : {enMinuscule(titre)}
          </>
        }
        due={echeance ?? undefined}
        actions={
          <>
            {principal && <LinkButton to={principal.vers}>{principal.dit}</LinkButton>}
            <LinkButton to={`/dossiers/${id}`} look={principal ? "link" : undefined}>
              Ouvrir le dossier
            </LinkButton>
          </>
        }
      >
        {tour.vous && !echeance && <p className="soft">Aucune date limite n’est fixée pour cette action.</p>}
        {!tour.vous && <p>{tour.phrase}</p>}
        {!principal?.acte && prochaine.actes.length > 0 && (
          <ul className="plain-list">
            {prochaine.actes.slice(0, ACTES_MONTRES).map(({ adresse, libelle }) => (
              <li key={adresse}>
                <Link to={adresse}>{libelle}</Link>
              </li>
            ))}
          </ul>
        )}
        {ecrire.length > 0 && (
          <TodoList
            items={ecrire.map(({ titre: document, adresse, etat, complet }) => ({
              title: document,
              to: adresse,
              note: etat,
              done: complet,
            }))}
          />
        )}
      </NextAction>
      <Journey vue={{ titre: "Où en est ce dossier", etapes, tour }} />
    </>
  );
}
