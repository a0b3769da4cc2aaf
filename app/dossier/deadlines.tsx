import { Due, WideDue } from "#app/ui/due.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import type { VueDuDossier } from "./page.server.ts";

const MONTREES = 3;

/** The delays that bind come first and wide; the others are listed, nearest first. */
export function Deadlines({ vue }: { vue: Pick<VueDuDossier, "echeances"> }) {
  const legales = vue.echeances.filter(({ principale }) => principale);
  const autres = vue.echeances.filter(({ principale }) => !principale);
  return (
    <>
      {legales.map(({ code, principale: _principale, ...echeance }) => (
        <WideDue key={code} {...echeance} />
      ))}
      {autres.length > 0 && (
        <Sheet title="Dates à tenir">
          <div className="due-list">
            <DueList echeances={autres.slice(0, MONTREES)} />
          </div>
          {autres.length > MONTREES && (
            <Fold summary={`Voir les ${autres.length - MONTREES} autres dates`}>
              <div className="due-list">
                <DueList echeances={autres.slice(MONTREES)} />
              </div>
            </Fold>
          )}
        </Sheet>
      )}
    </>
  );
}

const DueList = ({ echeances }: { echeances: VueDuDossier["echeances"] }) =>
  echeances.map(({ code, principale: _principale, ...echeance }) => <Due key={code} {...echeance} />);
