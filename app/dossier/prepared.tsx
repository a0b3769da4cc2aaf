import { LinkButton } from "#app/ui/button.tsx";
import { TodoList } from "#app/ui/todo-list.tsx";
import type { VueDuDossier } from "./page.server.ts";

/** The decisions that wait for a signature, or that came back; whoever signs has the button. */
export function Prepared({ preparees }: { preparees: VueDuDossier["decisions"]["preparees"] }) {
  if (preparees.length === 0) return null;
  const aSigner = preparees.filter(({ aSigner }) => aSigner);
  return (
    <>
      <TodoList items={preparees.map(({ adresse, libelle, note }) => ({ title: libelle, to: adresse, note }))} />
      {aSigner.length === 1 && (
        <ul className="act-list">
          {aSigner.map(({ adresse }) => (
            <li key={adresse}>
              <LinkButton to={adresse}>Relire la décision préparée</LinkButton>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
