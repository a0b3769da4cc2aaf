import { Link } from "@remix-run/react";
import { DescriptionList } from "#app/ui/description-list.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import type { AideVue } from "./view.ts";

type Vue = { readonly aide: AideVue | null; readonly actesACote: readonly { type: string; adresse: string }[] };

/** The start-up grants on the page of a file, and where to ask for one; nothing when neither is there. */
export function GrantOfFile({ vue: { aide, actesACote } }: { vue: Vue }) {
  const demander = actesACote.find(({ type }) => type === "AideAuDemarrageDemandee");
  if (!aide && !demander) return null;
  return (
    <Sheet title="Aide au démarrage" stack>
      {aide && <DescriptionList items={aide.lignes} />}
      {aide?.attente && <p className="small">{aide.attente}</p>}
      {demander && (
        <p>
          <Link to={demander.adresse}>{aide ? "Demander une autre aide" : "Demander une aide à l’ARS"}</Link>
        </p>
      )}
      <p className="small soft">Fonds d’intervention régional, CSP, art. L. 1435‑8</p>
    </Sheet>
  );
}
