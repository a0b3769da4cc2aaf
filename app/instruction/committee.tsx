import { Link } from "@remix-run/react";
import { Session } from "#app/comite/session.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import type { VueDInstruction } from "./view.server.ts";

type Props = { vue: Pick<VueDInstruction, "comite" | "avisReunis" | "actesDuComite"> };

/** The comité de validation before whoever instructs, and the acts that convene it or write its minutes. */
export const Committee = ({ vue: { comite, avisReunis, actesDuComite } }: Props) => (
  <Sheet title="Comité de validation" stack>
    {comite ? (
      <Session comite={comite} avisReunis={avisReunis} />
    ) : (
      <p className="soft">Aucun comité n’est convoqué sur ce dépôt.</p>
    )}
    {actesDuComite.length > 0 && (
      <ul className="plain-list small">
        {actesDuComite.map(({ type, adresse, libelle }) => (
          <li key={adresse}>
            <Link to={adresse}>{comite && type === "ComiteConvoque" ? "Convoquer le comité de nouveau" : libelle}</Link>
          </li>
        ))}
      </ul>
    )}
  </Sheet>
);
