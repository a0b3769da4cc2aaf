import { Button } from "#app/ui/button.tsx";
import { Fold } from "#app/ui/fold.tsx";
import type { Ligne, Lignes } from "#workflows/texte/lignes.ts";
import { nomDeLigne } from "./rows-sum.ts";
import type { Reutilisable } from "./types.ts";

type Props = {
  lignes: Lignes;
  reutilisables: readonly Reutilisable[];
  /** The rows of this block, told by their names. */
  presentes: readonly Ligne[];
  inserer(valeurs: Readonly<Record<string, string>>): void;
};

/** Rows one does not write from nothing: those the template brings, those written elsewhere in the file. */
export function RowsInsert({ lignes, reutilisables, presentes, inserer }: Props) {
  const { pretes = [], presentation } = lignes;
  const chose = presentation === "fiches" ? "une fiche prête" : "une ligne prête";
  const noms = new Set(presentes.map((ligne) => nomDeLigne(lignes, ligne)));
  return (
    <>
      {pretes.length > 0 && (
        <Fold summary={`Insérer ${chose} à adapter`}>
          <ul className="ready">
            {pretes.map((prete) => (
              <Prete
                key={JSON.stringify(prete)}
                titre={nomDeLigne(lignes, prete)}
                presente={noms.has(nomDeLigne(lignes, prete))}
                inserer={() => inserer(prete)}
              />
            ))}
          </ul>
        </Fold>
      )}
      {reutilisables.length > 0 && (
        <Fold summary={`Reprendre ${presentation === "fiches" ? "une fiche" : "une ligne"} déjà écrite ailleurs`}>
          <ul className="ready">
            {reutilisables.map(({ depuis, titre, ligne }) => (
              <Prete
                key={`${depuis} ${ligne.id}`}
                titre={titre}
                depuis={depuis}
                presente={noms.has(titre)}
                inserer={() => inserer(ligne)}
              />
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

type PreteProps = { titre: string; depuis?: string; presente: boolean; inserer: () => void };

const Prete = ({ titre, depuis, presente, inserer }: PreteProps) => (
  <li>
    <span>
      {titre}
      {depuis && <small>{depuis}</small>}
      {presente && <small className="strong">Déjà dans ce bloc</small>}
    </span>
    <Button type="button" look="second" small icon="plus" onClick={inserer} aria-label={`Insérer « ${titre} »`}>
      Insérer
    </Button>
  </li>
);
