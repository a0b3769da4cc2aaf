import { useBlocker } from "@remix-run/react";
import { Actions, Button } from "#app/ui/button.tsx";
import { Dialog } from "./dialog.tsx";
import type { Session } from "./session.ts";

/** Asks before another page takes the place of words that still wait for an answer. */
export function LeaveDialog({ session, adresse }: { session: Session; adresse: string }) {
  const depart = useBlocker(({ nextLocation }) => session.attendReponse && nextLocation.pathname !== adresse);
  if (depart.state !== "blocked") return null;
  return (
    <Dialog titre="Une partie de votre texte n’est pas enregistrée" envoyer={depart.proceed} fermer={depart.reset}>
      <p>
        Une question vous est posée sur ce qui ressemble à une donnée de patient. Si vous quittez la page sans y
        répondre, ce que vous avez écrit depuis est perdu.
      </p>
      <Actions>
        <Button type="button" onClick={depart.reset}>
          Rester et répondre
        </Button>
        <Button look="danger">Quitter sans enregistrer</Button>
      </Actions>
    </Dialog>
  );
}
