import { Prepared } from "#app/dossier/prepared.tsx";
import { Alert } from "#app/ui/alert.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import type { VueDInstruction } from "./view.server.ts";

type Props = { vue: Pick<VueDInstruction, "decisions" | "aPreciser" | "id"> };

/**
 * The decision: the opinions it would cite before they are made precise, what waits for a signature, what may be made or
 * prepared now. Laying it out is the act's own page.
 */
export function Decision({ vue: { decisions, aPreciser, id } }: Props) {
  const { preparees, aRendre, aPreparer } = decisions;
  return (
    <Sheet title={aRendre.length > 0 ? "Décision" : "Projet de décision"} stack>
      {aPreciser.length > 0 && (
        <Alert tone="warn" title="Une précision est attendue">
          {aPreciser.join(" ")}
        </Alert>
      )}
      <Prepared preparees={preparees} />
      <ul className="act-list">
        {[...aRendre, ...aPreparer].map(({ adresse, libelle }) => (
          <li key={adresse}>
            <LinkButton to={adresse} look="second">
              {libelle}
            </LinkButton>
          </li>
        ))}
        <li>
          <LinkButton to={`/dossiers/${id}`} look="link">
            Tous les actes possibles
          </LinkButton>
        </li>
      </ul>
    </Sheet>
  );
}
