import { dateAbregee } from "#app/format.ts";
import { DatesList } from "#app/ui/dates-list.tsx";
import { WideDue } from "#app/ui/due.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import type { VueDuDossier } from "./page.server.ts";

type Vue = Pick<VueDuDossier, "echeances">;

const MONTREES = 4;

/** The delays the law sets: wide, above everything else. */
export const LegalDelays = ({ vue }: { vue: Vue }) =>
  vue.echeances
    .filter(({ principale }) => principale)
    .map(({ code, title, days, tone, clock, effect, basis }) => (
      <WideDue key={code} {...{ title, days, tone, clock, effect, basis }} />
    ));

/** The other dates, nearest first. */
export function Dates({ vue }: { vue: Vue }) {
  const autres = vue.echeances.filter(({ principale }) => !principale);
  if (autres.length === 0) return null;
  const suite = autres.slice(MONTREES);
  return (
    <Sheet title="Dates à tenir">
      <DatesList items={autres.slice(0, MONTREES).map(enListe)} />
      {suite.length > 0 && (
        <Fold summary={suite.length > 1 ? `Voir les ${suite.length} dates suivantes` : "Voir la date suivante"}>
          <DatesList items={suite.map(enListe)} />
        </Fold>
      )}
    </Sheet>
  );
}

/** Day, short month and year, as a calendar leaf. */
const enListe = ({ libelle, le, ligne }: Vue["echeances"][number]) => {
  const [jour = "", mois = ""] = dateAbregee(le).split(" ");
  return { date: le, day: jour, month: `${mois} ${le.slice(0, 4)}`, title: libelle, note: ligne };
};
