import { Link } from "@remix-run/react";
import { Badge } from "#app/ui/badge.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import type { VueDInstruction } from "./view.server.ts";

type Vue = Pick<VueDInstruction, "avis" | "aDemander" | "id">;

/** What a body was asked, what it answered, the reminders it had, what may be done about it. */
const Opinion = ({ avis }: { avis: Vue["avis"][number] }) => (
  <li>
    <p>
      <b>{avis.nom}</b> <Badge tone={avis.ton}>{avis.etat}</Badge>
    </p>
    <p className="small">{avis.detail}</p>
    {avis.question && <p className="small">Question : {avis.question}</p>}
    {avis.observations && <p className="small pre-line">{avis.observations}</p>}
    {avis.precedents.map(({ titre, observations }) => (
      <Fold key={`${titre} ${observations}`} summary={`Avis précédent : ${titre}`}>
        <p className="small pre-line">{observations}</p>
      </Fold>
    ))}
    {avis.rappels.map((rappel) => (
      <p key={rappel} className="small soft">
        {rappel}
      </p>
    ))}
    {avis.gestes.length > 0 && (
      <p className="small row">
        {avis.gestes.map(({ libelle, adresse }) => (
          <Link key={adresse} to={adresse}>
            {libelle}
            <span className="sr">{` : ${avis.nom}`}</span>
          </Link>
        ))}
      </p>
    )}
  </li>
);

/** The opinions asked on the deposit, and where to ask one. */
export const Opinions = ({ vue: { avis, aDemander, id } }: { vue: Vue }) => (
  <Sheet title="Avis" stack>
    {avis.length === 0 && <p className="soft">Aucun avis n’a été demandé sur ce dépôt.</p>}
    {avis.length > 0 && (
      <ul className="rule rows">
        {avis.map((un) => (
          <Opinion key={un.organisme} avis={un} />
        ))}
      </ul>
    )}
    {aDemander.length > 0 && (
      <ul className="plain-list small">
        {aDemander.map(({ adresse, libelle }) => (
          <li key={adresse}>
            <Link to={adresse}>{libelle}</Link>
          </li>
        ))}
      </ul>
    )}
    <p className="small">
      <Link to={`/dossiers/${id}/echanges?salle=privee`}>En parler entre ARS et CPAM</Link>
    </p>
  </Sheet>
);
