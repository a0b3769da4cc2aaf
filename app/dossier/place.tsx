import { dateLongue } from "#app/format.ts";
import { Verify } from "#app/ui/badge.tsx";
import { DescriptionList } from "#app/ui/description-list.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { NOM_MISSION } from "#workflows/missions/missions.ts";
import type { VueDuDossier } from "./page.server.ts";

const COMMUNES_MONTREES = 6;

function Communes({ communes }: { communes: readonly string[] }) {
  const suite = communes.slice(COMMUNES_MONTREES);
  return (
    <>
      {communes.slice(0, COMMUNES_MONTREES).join(", ")}
      {suite.length > 0 && <Fold summary={`et ${suite.length} autres`}>{suite.join(", ")}</Fold>}
    </>
  );
}

/** The territory, its size and, once the contract is signed, where each mission is. */
export function Place({ vue }: { vue: VueDuDossier }) {
  const { territoire, missions } = vue;
  return (
    <>
      {missions.length > 0 && (
        <Sheet title="Missions">
          <DescriptionList
            items={missions.map(({ mission, demarreeLe, deployeeLe }) => ({
              term: NOM_MISSION[mission],
              value: deployeeLe
                ? `Déployée le ${dateLongue(deployeeLe)}`
                : demarreeLe
                  ? `Démarrée le ${dateLongue(demarreeLe)}`
                  : "À démarrer",
            }))}
          />
        </Sheet>
      )}
      <Sheet title="Territoire">
        {territoire ? (
          <DescriptionList
            items={[
              { term: "Population, comptée une fois", value: `${territoire.population} habitants` },
              {
                term: "Taille",
                value: (
                  <>
                    {territoire.taille} <Verify />
                  </>
                ),
              },
              { term: "Communes", value: <Communes communes={territoire.communes} /> },
            ]}
          />
        ) : (
          <p>Le territoire n’est pas encore défini.</p>
        )}
      </Sheet>
    </>
  );
}
