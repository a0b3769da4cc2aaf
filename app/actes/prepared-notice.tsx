import { Alert } from "#app/ui/alert.tsx";
import type { PreparationVue } from "./prepared.server.ts";

type Props = { preparee: PreparationVue | null; prepare: boolean };

/** What was prepared, by whom, and what has changed since. */
export function PreparedNotice({ preparee, prepare }: Props) {
  if (!preparee) return null;
  const { par, quand, renvoi, depuis } = preparee;
  return (
    <>
      {renvoi && (
        <Alert tone="warn" title="Renvoyée à l’instruction">
          <p className="pre-line">{renvoi}</p>
        </Alert>
      )}
      <Alert title={`Décision préparée par ${par}, ${quand}`}>
        {prepare
          ? "Elle attend une signature à l’ARS. La CPTS ne la voit pas. La transmettre à nouveau remplace celle-ci."
          : "Relisez-la, changez ce qui doit l’être, puis rendez-la. La CPTS ne la voit pas avant."}
      </Alert>
      {depuis.length > 0 && (
        <Alert tone="warn" title="Le dossier a changé depuis qu’elle a été préparée">
          <ul>
            {depuis.map((passe) => (
              <li key={passe}>{passe}</li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  );
}
