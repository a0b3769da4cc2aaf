import { Actions, Button } from "#app/ui/button.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { TextArea } from "#app/ui/text-field.tsx";

/** Those who sign send a decision back. Below the decision: the key Enter must never mean this. */
export const SendBack = ({ raison, erreur }: { raison?: string; erreur?: string }) => (
  <Sheet title="Sans décider" titleHidden>
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
  </Sheet>
);
