import { enFace, type Groupe, grouper } from "../groups.ts";
import type { ChampCompare } from "../result.ts";
import type { Ici } from "./content.tsx";
import { Group } from "./group.tsx";
import { RowsView } from "./rows.tsx";

/** « à la suite » shows both texts in one; « côte à côte », one beside the other. */
export type Vue = "suite" | "cote";
export type Noms = { avant: string; apres: string };

/** One question whose answer changed, or which another version of the template brought or took away. */
export function Answer({ champ, section, vue, noms }: { champ: ChampCompare; section: string; vue: Vue; noms: Noms }) {
  const ici = { section, champ: champ.code };
  const groupes = grouper(champ.passages);
  return (
    <div className="answer">
      <h3>{champ.libelle}</h3>
      {champ.etat === "nouveau" && <p className="shape-note">Question nouvelle du modèle</p>}
      {champ.etat === "disparu" && <p className="shape-note">Question retirée du modèle</p>}
      {champ.ancienLibelle && <p className="shape-note">La question était : {champ.ancienLibelle}</p>}
      {champ.tableau ? (
        <RowsView tableau={champ.tableau} />
      ) : (
        <Passages groupes={groupes} vue={vue} noms={noms} ici={ici} />
      )}
    </div>
  );
}

type PassagesProps = { groupes: readonly Groupe[]; vue: Vue; noms: Noms; ici: Ici };

function Passages({ groupes, vue, noms, ici }: PassagesProps) {
  if (vue === "suite") {
    return groupes.map((groupe, rank) => <Group key={rank.toString()} groupe={groupe} cote="tout" ici={ici} />);
  }
  return enFace(groupes).map(({ gauche, droite }, rank) =>
    gauche?.genre === "pareils" ? (
      <Group key={rank.toString()} groupe={gauche} cote="tout" ici={ici} />
    ) : (
      <div className="abreast-text" key={rank.toString()}>
        <div data-l={noms.avant}>{gauche && <Group groupe={gauche} cote="avant" ici={ici} />}</div>
        <div data-l={noms.apres}>{droite && <Group groupe={droite} cote="apres" ici={ici} />}</div>
      </div>
    ),
  );
}
