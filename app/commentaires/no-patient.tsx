import { Checkbox } from "#app/ui/choices.tsx";
import type { Erreurs } from "./input.ts";

/** What looks like health data of one person was seen: whoever writes removes it, or says that it is not. */
export const NoPatient = ({ id, erreurs }: { id: string; erreurs?: Erreurs }) =>
  erreurs?.patient === undefined ? null : (
    <Checkbox id={id} name="patient" value="aucun" label="Ce n’est pas une donnée de patient" />
  );
