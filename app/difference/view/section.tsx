import { Fold } from "#app/ui/fold.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { compteEnMots } from "../phrases.ts";
import type { SectionComparee } from "../result.ts";
import { Answer, type Noms, type Vue } from "./answer.tsx";

const ETATS = { nouveau: "Section nouvelle du modèle", disparu: "Section retirée du modèle" };

/** A section that changed: what changed in each answer, and the names of those that did not. */
export function SectionView({ section, vue, noms }: { section: SectionComparee; vue: Vue; noms: Noms }) {
  const { code, titre, etat, champs, compte } = section;
  const changes = champs.filter((champ) => champ.etat !== "identique");
  const pareils = champs.filter((champ) => champ.etat === "identique");
  return (
    <Sheet id={code} title={titre} aside={compteEnMots(compte)} className="paper compared" stack>
      {(etat === "nouveau" || etat === "disparu") && <p className="shape-note">{ETATS[etat]}</p>}
      <div className={vue === "cote" ? "prose both" : "prose"}>
        {changes.map((champ) => (
          <Answer key={champ.code} champ={champ} section={code} vue={vue} noms={noms} />
        ))}
      </div>
      {pareils.length > 0 && (
        <Fold summary={pareils.length > 1 ? `${pareils.length} réponses identiques` : "1 réponse identique"}>
          <ul className="same">
            {pareils.map((champ) => (
              <li key={champ.code}>{champ.libelle}</li>
            ))}
          </ul>
        </Fold>
      )}
    </Sheet>
  );
}
