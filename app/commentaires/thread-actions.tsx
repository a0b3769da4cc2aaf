import { Actions, Button } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/hidden-fields.tsx";
import type { Verbe } from "./rights.ts";
import type { Gesture } from "./use-gesture.ts";
import type { FilVu } from "./view.ts";

/** Each gesture, and what it says to the others. */
const GESTES: readonly (readonly [Verbe, string, string])[] = [
  ["resoudre", "Marquer résolu", "Résolu : la CPTS a répondu et corrigé. "],
  ["rouvrir", "Rouvrir", ""],
  ["clore", "Clore", "Clos : l’auteur n’attend plus rien."],
];

/** What changes the state of a comment, without words. */
export function ThreadActions({ fil, gesture: { Form, action, champs } }: { fil: FilVu; gesture: Gesture }) {
  const permis = GESTES.filter(([verbe]) => fil.verbes.includes(verbe));
  if (permis.length === 0) return null;
  return (
    <Form method="post" action={action} className="thread-acts">
      <HiddenFields values={champs} />
      <Actions>
        {permis.map(([verbe, libelle]) => (
          <Button key={verbe} name="geste" value={verbe} look="link" small>
            {libelle}
          </Button>
        ))}
      </Actions>
      <p className="hint">{permis.map(([, , sens]) => sens)}</p>
    </Form>
  );
}
