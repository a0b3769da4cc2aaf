import { RadioChoices } from "#app/ui/choices.tsx";
import type { Choix } from "./words.ts";

/** Who will read a comment: chosen, or only said when there is nothing to choose. */
export function WhoReads({ choix, choisie, erreur }: { choix: readonly Choix[]; choisie?: string; erreur?: string }) {
  const [seul, ...autres] = choix;
  if (seul && autres.length === 0) {
    return (
      <p className="small">
        <input type="hidden" name="visibilite" value={seul.valeur} />
        <b>{seul.libelle}.</b> {seul.consequence}
      </p>
    );
  }
  return (
    <RadioChoices
      name="visibilite"
      label="Qui le lit"
      options={choix.map(({ valeur, libelle, consequence }) => ({ value: valeur, label: libelle, consequence }))}
      defaultValue={choisie || undefined}
      error={erreur}
    />
  );
}
