import { Verify } from "#app/ui/badge.tsx";
import { DescriptionList } from "#app/ui/description-list.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import type { AideVue } from "./view.ts";

/** The start-up grants on the page of a file; nothing when none was ever asked. */
export const GrantOfFile = ({ vue: { aide } }: { vue: { aide: AideVue | null } }) =>
  aide && (
    <Sheet title="Aide au démarrage" stack>
      <DescriptionList items={aide.lignes} />
      {aide.attente && <p className="small">{aide.attente}</p>}
      <p className="small soft">
        Fonds d’intervention régional, CSP, art. L. 1435‑8 <Verify />
      </p>
    </Sheet>
  );
