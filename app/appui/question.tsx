import { LinkedText } from "#app/ui/linked-text.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import type { VueDuFil } from "./thread.server.ts";

/** What was asked, read before one answers it. */
export const Question = ({ vue: { demande, auteur } }: { vue: Pick<VueDuFil, "demande" | "auteur"> }) => (
  <Sheet title="La question" aside={`${auteur}, le ${demande.demandeeLe}`}>
    <p className="text pre-line">
      <LinkedText>{demande.question}</LinkedText>
    </p>
  </Sheet>
);
