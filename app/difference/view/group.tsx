import { classes } from "#app/ui/classes.ts";
import { Fold } from "#app/ui/fold.tsx";
import type { Groupe } from "../groups.ts";
import { Content, type Ici } from "./content.tsx";
import { List } from "./list.tsx";
import { Picture } from "./picture.tsx";
import { type Cote, seVoit } from "./side.ts";
import { Rows } from "./table.tsx";

type Props = { groupe: Groupe; cote: Cote; ici: Ici };

/** A paragraph, a list or a table of one side or of both. */
export function Group({ groupe, cote, ici }: Props) {
  if (groupe.genre === "pareils") {
    return (
      <Fold summary={`${groupe.groupes.length} passages identiques`}>
        {groupe.groupes.map((pareil, rank) => (
          <Group key={rank.toString()} groupe={pareil} cote={cote} ici={ici} />
        ))}
      </Fold>
    );
  }
  const passages = groupe.passages.filter((passage) => seVoit(passage, cote));
  const [premier] = passages;
  if (!premier) return null;
  if (groupe.genre === "liste") return <List passages={passages} cote={cote} ici={ici} />;
  if (groupe.genre === "table") return <Rows passages={passages} cote={cote} ici={ici} />;
  if (premier.image) return <Picture passage={premier} cote={cote} ici={ici} />;
  const Balise = premier.genre === "titre" ? "h4" : "p";
  return (
    <Balise className={classes("pre-line", premier.etat)}>
      <Content passage={premier} cote={cote} ici={ici} />
    </Balise>
  );
}
