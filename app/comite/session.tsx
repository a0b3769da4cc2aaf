import { Badge } from "#app/ui/badge.tsx";
import { DescriptionList } from "#app/ui/description-list.tsx";
import type { ComiteVu } from "./view.ts";

/** The session of a committee: when, where, who, what it had before it, what it said. */
export const Session = ({ comite, avisReunis }: { comite: ComiteVu; avisReunis: string }) => (
  <>
    <p>
      {comite.conclusion ? (
        <Badge tone="info">Conclusion : {comite.conclusion.toLowerCase()}</Badge>
      ) : (
        <Badge tone="warn">Convoqué</Badge>
      )}
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
