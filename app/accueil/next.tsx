import { Link } from "@remix-run/react";
import { Journey } from "#app/dossier/journey.tsx";
import { Awaited } from "#app/mains/awaited.tsx";
import { tonDe } from "#app/mains/mains.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { NextAction } from "#app/ui/next-action.tsx";
import { TodoList } from "#app/ui/todo-list.tsx";
import type { Prochaine } from "./next.server.ts";

const ACTES_MONTRES = 5;

/** The button that matters: go on writing while something is missing, otherwise the first act of the machine. */
function principale(prochaine: Prochaine) {
  const aEcrire = prochaine.ecrire.find(({ complet }) => !complet);
  const [acte] = prochaine.actes;
  if (aEcrire) return <LinkButton to={aEcrire.adresse}>Reprendre l’écriture</LinkButton>;
  if (acte && !acte.grave && prochaine.actes.length <= 2)
    return <LinkButton to={acte.adresse}>{acte.libelle}</LinkButton>;
  return null;
}

/** The first file that waits for this person: what to do, by when, where it stands. */
export function Next({ prochaine }: { prochaine: Prochaine }) {
  const { id, nom, titre, main, attend, ecrire, echeance, etapes } = prochaine;
  const aVous = attend.includes(main);
  const principal = principale(prochaine);
  return (
    <>
      <NextAction
        tone={tonDe(main)}
        sign={<Awaited mains={attend} vous={main} chip />}
        title={
          <>
            {nom} : {titre.charAt(0).toLowerCase() + titre.slice(1)}
          </>
        }
        due={echeance ?? undefined}
        actions={
          <>
            {principal}
            <LinkButton to={`/dossiers/${id}`} look={principal ? "link" : undefined}>
              Ouvrir le dossier
            </LinkButton>
          </>
        }
      >
        {aVous && !echeance && <p className="soft">Aucune date limite n’est fixée pour cette action.</p>}
        {!aVous && <p>Vous n’avez rien à faire pour le moment.</p>}
        {!principal && prochaine.actes.length > 0 && (
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
      <Journey vue={{ titre: "Où en est ce dossier", etapes, main, attend }} />
    </>
  );
}
