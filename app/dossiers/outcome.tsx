import { Alert } from "#app/ui/alert.tsx";
import { Actions, LinkButton } from "#app/ui/button.tsx";
import { Points } from "#app/ui/points.tsx";
import { NothingChosen } from "./nothing-chosen.tsx";

/** What became of one of the files chosen: done, or why not. */
export type Issue = { readonly id: string; readonly nom: string; readonly empeche: string | null };
type Props = {
  retour: string;
  issues: readonly Issue[];
  /** What was done to so many files, and what the others are. */
  faits: (nombre: number) => string;
  refuses: string;
};

/** What was done for several files, and for which it was not, with the reason. */
export function Outcome({ retour, issues, faits, refuses }: Props) {
  const reussies = issues.filter(({ empeche }) => !empeche);
  const empechees = issues.filter(({ empeche }) => empeche);
  if (issues.length === 0) return <NothingChosen retour={retour} />;
  return (
    <>
      {reussies.length > 0 && (
        <Alert tone="ok" title={faits(reussies.length)} live>
          <Points items={reussies.map(({ id, nom }) => `${nom}, ${id}`)} />
        </Alert>
      )}
      {empechees.length > 0 && (
        <Alert tone="warn" title={refuses}>
          <Points items={empechees.map(({ id, nom, empeche }) => `${nom}, ${id} : ${empeche}`)} />
        </Alert>
      )}
      <Actions>
        <LinkButton to={retour}>Revenir à la liste</LinkButton>
      </Actions>
    </>
  );
}
