import { Sheet } from "#app/ui/sheet.tsx";
import { Session } from "./session.tsx";
import type { ComiteVu } from "./view.ts";

/** The committee on the page of a file, for whoever reads the file; nothing when none is convened. */
export const CommitteeOfFile = ({
  vue: { comite, avisReunis },
}: {
  vue: { comite: ComiteVu | null; avisReunis: string };
}) =>
  comite && (
    <Sheet title="Comité de validation" stack>
      <Session comite={comite} avisReunis={avisReunis} />
    </Sheet>
  );
