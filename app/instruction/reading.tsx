import { Tabs } from "#app/ui/tabs.tsx";
import { History } from "./history.tsx";
import { Neighbours } from "./neighbours.tsx";
import { ReadSection } from "./section.tsx";
import { adresseDeLOnglet, NOM_ONGLET, ONGLETS } from "./tabs.ts";
import type { VueDInstruction } from "./view.server.ts";

/** The left of the page: the text deposited, the files around it, or what has happened to the file. */
export function Reading({ vue }: { vue: VueDInstruction }) {
  const { lecture, voisinage, historique, onglet, adresse, section, id } = vue;
  return (
    <article className="sheet flush paper" aria-label={NOM_ONGLET[onglet]}>
      <Tabs
        pad
        label="Ce qui se lit à côté de la grille"
        items={ONGLETS.map((un) => ({
          to: adresseDeLOnglet(adresse, un, section),
          label: NOM_ONGLET[un],
          current: un === onglet,
        }))}
      />
      {lecture && <ReadSection vue={vue} lecture={lecture} />}
      {voisinage && <Neighbours vue={voisinage} />}
      {historique && <History vue={historique} id={id} />}
    </article>
  );
}
