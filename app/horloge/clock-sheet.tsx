import { Hand } from "#app/mains/hand.tsx";
import { Due } from "#app/ui/due.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { Table } from "#app/ui/table.tsx";
import type { HorlogeVue } from "./clock-view.ts";

/** The rule that starts a clock, and each period it ran or was suspended, with the act that opened it. */
function Count({ libelle, regle, periodes, fin }: HorlogeVue) {
  const [seule, ...autres] = periodes;
  if (seule && autres.length === 0) {
    return (
      <p className="small">
        {regle} {fin ? `A couru du ${seule.du} au ${seule.au}` : `Court depuis le ${seule.du}`}, ouvert par l’acte{" "}
        {seule.rang} ({seule.acte}).
      </p>
    );
  }
  return (
    <>
      <p className="small">{regle}</p>
      <Table
        caption={`Périodes : ${libelle}`}
        rows={periodes}
        rowKey={({ rang, etat }) => `${rang} ${etat}`}
        columns={[
          { title: "Période", head: true, cell: ({ etat }) => etat },
          { title: "Du", cell: ({ du }) => du },
          { title: "Au", cell: ({ au }) => au },
          { title: "Acte", cell: ({ acte, rang }) => `${acte} (acte ${rang})` },
        ]}
      />
    </>
  );
}

/** A clock that runs, or is suspended. */
export function ClockSheet({ horloge }: { horloge: HorlogeVue }) {
  const { libelle, main, court, jusquAu, etat, base } = horloge;
  return (
    <Sheet title={libelle} aside={<Hand main={main} />} stack>
      {court ? (
        <Due
          title={jusquAu}
          days={court.days}
          tone={court.tone}
          clock={court.clock}
          effect={court.effect}
          basis={base}
        />
      ) : (
        <>
          <p className="strong">{etat}</p>
          <p className="basis">{base}</p>
        </>
      )}
      <Count {...horloge} />
    </Sheet>
  );
}

/** A clock that has ended: one line, and all it was beneath. */
export const EndedClock = ({ horloge }: { horloge: HorlogeVue }) => (
  <Fold
    summary={
      <>
        {horloge.libelle} <span className="soft small">· {horloge.fin?.dit}</span>
      </>
    }
  >
    <div className="stack">
      <p>{horloge.etat}</p>
      <p className="basis">{horloge.base}</p>
      <Count {...horloge} />
    </div>
  </Fold>
);
