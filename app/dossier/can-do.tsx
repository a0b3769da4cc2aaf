import { Link } from "@remix-run/react";
import { LinkButton } from "#app/ui/button.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { TodoList } from "#app/ui/todo-list.tsx";
import type { VueDuDossier } from "./page.server.ts";
import { Prepared } from "./prepared.tsx";

const lookOf = ({ grave }: { grave: boolean }, premier: boolean) => (grave ? "danger" : premier ? undefined : "second");

/** What this person can do now: the machine says which acts, the first one is the next thing. */
export function CanDo({ vue }: { vue: VueDuDossier }) {
  const { brouillons } = vue;
  const { preparees, aPreparer, aCote, enRetrait } = vue.decisions;
  const dites = preparees.map(({ adresse }) => adresse);
  const actesACote = [...vue.actesACote, ...aCote].filter(({ adresse }) => !dites.includes(adresse));
  const possibles = [...vue.actes, ...aPreparer].filter(({ adresse }) => !dites.includes(adresse));
  const estEnRetrait = ({ adresse }: { adresse: string }) => enRetrait.includes(adresse);
  const actes = [...possibles.filter((acte) => !estEnRetrait(acte)), ...possibles.filter(estEnRetrait)];
  const aEcrire = brouillons.filter(({ depot }) => depot);
  const fiches = brouillons.filter(({ depot }) => !depot);
  const inacheve = aEcrire.find(({ complet }) => !complet);
  const rien = actes.length + aEcrire.length + preparees.length === 0;
  // A deposit before the ARS is examined first: no answer to it is the next thing by itself.
  const aInstruire = vue.instruction && actes.length > 1;
  const premier = (rang: number) => rang === 0 && !inacheve && !aInstruire && preparees.length === 0;
  return (
    <Sheet title="Ce que vous pouvez faire" stack>
      <Prepared preparees={preparees} />
      {rien && <p>{vue.tour.phrase}</p>}
      {aEcrire.length > 0 && (
        <TodoList
          items={aEcrire.map(({ titre, adresse, etat, complet, corrige }) => ({
            title: `${corrige ? "Corriger" : "Écrire"} : ${titre.toLowerCase()}`,
            to: adresse,
            note: etat,
            done: complet,
          }))}
        />
      )}
      {actes.length > 0 && (
        <ul className="act-list">
          {inacheve && (
            <li>
              <LinkButton to={inacheve.adresse}>
                {inacheve.corrige ? "Corriger le texte" : "Continuer à écrire"}
              </LinkButton>
            </li>
          )}
          {actes.map((acte, rang) => (
            <li key={acte.adresse}>
              <LinkButton to={acte.adresse} look={estEnRetrait(acte) ? "second" : lookOf(acte, premier(rang))}>
                {acte.libelle}
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
      {fiches.length > 0 && (
        <Fold summary="Fiches des missions et plan de crise">
          <TodoList
            items={fiches.map(({ titre, adresse, etat, complet }) => ({
              title: titre,
              to: adresse,
              note: etat,
              done: complet,
            }))}
          />
        </Fold>
      )}
      {actesACote.length > 0 && (
        <Fold summary="Autres actes possibles">
          <ul className="plain-list">
            {actesACote.map(({ adresse, libelle }) => (
              <li key={adresse}>
                <Link to={adresse}>{libelle}</Link>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </Sheet>
  );
}
