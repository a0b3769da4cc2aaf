import { Button } from "#app/ui/button.tsx";
import { lignesVivantes } from "#db/ecritures/rows.ts";
import { totalDuTableau } from "#workflows/modeles/to-reread.ts";
import { ecrireLignes } from "#workflows/texte/lignes.ts";
import { lireMontant } from "#workflows/texte/montant.ts";
import type { Session } from "./session.ts";
import type { Question } from "./types.ts";
import { useVersion } from "./use-shared.ts";

type Props = {
  question: Question;
  /** The code of the block added up, in the same section. */
  bloc: string;
  session: Session;
  ecrite: string;
  reprendre?: (valeur: string) => void;
};

/** Beside a number that repeats the sum of a table: that sum, to take up in one press. Nothing when both agree. */
export function TableTotal({ question: { section, champ }, bloc, session, ecrite, reprendre }: Props) {
  const vivant = session.doc.getMap(`${section}.${bloc}`);
  useVersion(vivant as never);
  const { champs = [] } = session.ouverture.plan.find(({ code }) => code === section) ?? {};
  const lignes = champs.find(({ code }) => code === bloc)?.lignes;
  const rangees = lignes ? ecrireLignes(lignesVivantes(vivant, lignes)) : "";
  const total = totalDuTableau({ champs }, champ, { [bloc]: rangees });
  if (!total || lireMontant(ecrite) === total.valeur) return null;
  return (
    <p className="ph">
      Total du tableau : {total.lisible}.{" "}
      {reprendre && (
        <Button type="button" look="link" small onClick={() => reprendre(String(total.valeur))}>
          Reprendre le total du tableau
        </Button>
      )}
    </p>
  );
}
