import { Messages } from "#app/salles/messages.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import type { VueDuFil } from "./thread.server.ts";

/** What was written after the question, newest first. */
export const Answers = ({ vue }: { vue: VueDuFil }) =>
  vue.messages.length > 0 ? (
    <Messages vue={{ ...vue, salle: "partagee" }} adresse={vue.demande.adresse} titre="Réponses et messages" />
  ) : (
    <Sheet title="Réponses et messages">
      <EmptyState title="Pas encore de réponse">
        {vue.role === "demande" ? "Elle s’affichera ici et dans vos notifications." : "La première s’affichera ici."}
      </EmptyState>
    </Sheet>
  );
