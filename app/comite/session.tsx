import { Link } from "@remix-run/react";
import { Badge } from "#app/ui/badge.tsx";
import { DescriptionList } from "#app/ui/description-list.tsx";
import { Fold } from "#app/ui/fold.tsx";
import type { ComiteVu } from "./view.ts";

/** The paper of the minutes; nothing for those that were on paper already. */
const Minutes = ({ piece }: Pick<ComiteVu, "piece">) =>
  piece && (
    <Link className="small" to={piece.adresse} reloadDocument>
      {piece.nom}
    </Link>
  );

/** A session held before the last one was convened: what it concluded still counts. */
const Held = ({ seance: { titre, conclusion, compteRendu, piece } }: { seance: ComiteVu["precedentes"][number] }) => (
  <div>
    <p className="row">
      <b>{titre}</b> <Badge tone="info">Conclusion : {conclusion.toLowerCase()}</Badge>
      <Minutes piece={piece} />
    </p>
    <Fold summary="Compte rendu">
      <p className="small pre-line">{compteRendu}</p>
    </Fold>
  </div>
);

/** The session of a committee, after those held before it: when, where, who, what it had before it, what it said. */
export const Session = ({ comite, avisReunis }: { comite: ComiteVu; avisReunis: string }) => (
  <>
    {comite.precedentes.map((seance) => (
      <Held key={`${seance.titre} ${seance.piece?.adresse}`} seance={seance} />
    ))}
    <p className="row">
      {comite.conclusion ? (
        <Badge tone="info">Conclusion : {comite.conclusion.toLowerCase()}</Badge>
      ) : comite.clos ? (
        <Badge>{comite.clos}</Badge>
      ) : (
        <Badge tone="warn">Convoqué</Badge>
      )}
      <Minutes piece={comite.piece} />
    </p>
    <DescriptionList
      items={comite.lignes.map(({ term, value }) => ({ term, value: <span className="pre-line">{value}</span> }))}
    />
    {avisReunis && <p className="small">{avisReunis}</p>}
    <p className="small soft">
      Usage des régions. Le comité ne décide rien : la décision est celle du directeur général de l’ARS.
    </p>
  </>
);
