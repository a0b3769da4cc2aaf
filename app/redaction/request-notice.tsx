import { Alert } from "#app/ui/alert.tsx";
import type { DemandeLue } from "./request.ts";

/** What the ARS asked to correct, above the text that answers it. */
export const RequestNotice = ({ demande }: { demande: DemandeLue | null }) =>
  demande && (
    <Alert tone="warn" title={`L’ARS demande des corrections, au plus tard le ${demande.avantLe}`}>
      <p className="pre-line">{demande.texte}</p>
    </Alert>
  );
