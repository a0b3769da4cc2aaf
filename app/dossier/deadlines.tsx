import { Link } from "@remix-run/react";
import { dateAbregee } from "#app/format.ts";
import { DatesList } from "#app/ui/dates-list.tsx";
import { WideDue } from "#app/ui/due.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import type { VueDuDossier } from "./page.server.ts";

type Vue = Pick<VueDuDossier, "id" | "echeances" | "attestation" | "sansTerme">;

const MONTREES = 4;

/** The delays the law sets: wide, above everything else. */
export const LegalDelays = ({ vue }: { vue: Vue }) =>
  vue.echeances
    .filter(({ principale }) => principale)
    .map(({ code, title, days, tone, clock, effect, basis }) => (
      <WideDue key={code} {...{ title, days, tone, clock, effect, basis }} />
    ));

/** The other dates, nearest first; every clock of the file is a page away. */
export function Dates({ vue }: { vue: Vue }) {
  const autres = vue.echeances.filter(({ principale }) => !principale);
  const suite = autres.slice(MONTREES);
  return (
    <Sheet title="Dates à tenir" aside={<Link to={`/dossiers/${vue.id}/horloge`}>Tous les délais</Link>}>
      {vue.sansTerme && <p>{vue.sansTerme}</p>}
      {autres.length > 0 ? (
        <DatesList items={autres.slice(0, MONTREES).map(enListe)} />
      ) : (
        !vue.sansTerme && (
          <p>{vue.echeances.length > 0 ? "Aucune autre date pour le moment." : "Aucune date pour le moment."}</p>
        )
      )}
      {suite.length > 0 && (
        <Fold summary={suite.length > 1 ? `Voir les ${suite.length} dates suivantes` : "Voir la date suivante"}>
          <DatesList items={suite.map(enListe)} />
        </Fold>
      )}
      {vue.attestation && (
        <p>
          <Link to={`/dossiers/${vue.id}/attestation`} reloadDocument>
            Attestation de validation tacite (PDF)
          </Link>
        </p>
      )}
    </Sheet>
  );
}

/** Day, short month and year, as a calendar leaf. */
const enListe = ({ libelle, le, ligne }: Vue["echeances"][number]) => {
  const [jour = "", mois = ""] = dateAbregee(le).split(" ");
  return { date: le, day: jour, month: `${mois} ${le.slice(0, 4)}`, title: libelle, note: ligne };
};
