import { Alert } from "#app/ui/alert.tsx";
import { Actions, Button } from "#app/ui/button.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { TextArea } from "#app/ui/text-field.tsx";
import type { PreparationVue } from "./prepared.server.ts";

type Props = { preparee: PreparationVue | null; prepare: boolean; raison?: string; erreur?: string };

/** What was prepared, for whom it waits; those who sign may send it back. */
export function PreparedNotice({ preparee, prepare, raison, erreur }: Props) {
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
      {!prepare && (
        <Fold summary="Renvoyer à l’instruction" open={erreur !== undefined}>
          <div className="stack">
            <TextArea name="renvoi" label="Ce qui est à reprendre" optional defaultValue={raison} error={erreur} />
            <Actions>
              <Button name="intention" value="renvoyer" look="second">
                Renvoyer sans décider
              </Button>
            </Actions>
          </div>
        </Fold>
      )}
    </>
  );
}
