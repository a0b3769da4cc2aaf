import { classes } from "#app/ui/classes.ts";
import { Content, type Several } from "./content.tsx";
import { seVoit } from "./side.ts";

/** An item that left its list keeps no number there. */
export function List({ passages, cote, ici }: Several) {
  const Balise = passages[0]?.genre === "numero" ? "ol" : "ul";
  let numero = 0;
  return (
    <Balise>
      {passages.map((passage, rank) => {
        const compte = passage.niveau === 1 && (cote === "avant" || seVoit(passage, "apres"));
        if (compte) numero += 1;
        return (
          <li
            key={rank.toString()}
            value={Balise === "ol" && compte ? numero : undefined}
            className={classes("pre-line", passage.etat, !compte && "unnumbered", passage.niveau > 1 && "deeper")}
          >
            <Content passage={passage} cote={cote} ici={ici} />
          </li>
        );
      })}
    </Balise>
  );
}
