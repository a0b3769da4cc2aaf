import { Button } from "#app/ui/button.tsx";
import { Fold } from "#app/ui/fold.tsx";
import type { Lignes } from "#workflows/texte/lignes.ts";
import { nomDeLigne } from "./rows-sum.ts";
import type { Reutilisable } from "./types.ts";

type Props = {
  lignes: Lignes;
  reutilisables: readonly Reutilisable[];
  inserer(valeurs: Readonly<Record<string, string>>): void;
};

/** Rows one does not write from nothing: those the template brings, those of other documents of the file. */
export function RowsInsert({ lignes, reutilisables, inserer }: Props) {
  const { pretes = [], presentation } = lignes;
  const chose = presentation === "fiches" ? "une fiche prête" : "une ligne prête";
  return (
    <>
      {pretes.length > 0 && (
        <Fold summary={`Insérer ${chose} à adapter`}>
          <ul className="ready">
            {pretes.map((prete) => (
              <Prete key={JSON.stringify(prete)} titre={nomDeLigne(lignes, prete)} inserer={() => inserer(prete)} />
            ))}
          </ul>
        </Fold>
      )}
      {reutilisables.length > 0 && (
        <Fold summary={`Reprendre ${presentation === "fiches" ? "une fiche" : "une ligne"} d’un autre document`}>
          <ul className="ready">
            {reutilisables.map(({ depuis, titre, ligne }) => (
              <Prete key={ligne.id} titre={titre} depuis={depuis} inserer={() => inserer(ligne)} />
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

const Prete = ({ titre, depuis, inserer }: { titre: string; depuis?: string; inserer: () => void }) => (
  <li>
    <span>
      {titre}
      {depuis && <small>{depuis}</small>}
    </span>
    <Button type="button" look="second" small icon="plus" onClick={inserer} aria-label={`Insérer « ${titre} »`}>
      Insérer
    </Button>
  </li>
);
