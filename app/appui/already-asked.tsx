import { Link } from "@remix-run/react";
import { Alert } from "#app/ui/alert.tsx";
import { Points } from "#app/ui/points.tsx";
import type { DemandeVue } from "./demand-view.ts";

type Props = { demandes: readonly Pick<DemandeVue, "id" | "adresse" | "extrait" | "repondueLe">[] };

/** What this file already asked on the subject, and was answered: read before asking again. */
export const AlreadyAsked = ({ demandes }: Props) =>
  demandes.length > 0 ? (
    <Alert title="Vous avez déjà posé une question sur ce sujet">
      <Points
        items={demandes.map(({ id, adresse, extrait, repondueLe }) => (
          <span key={id}>
            <Link to={adresse}>{extrait}</Link>, réponse reçue le {repondueLe}
          </span>
        ))}
      />
    </Alert>
  ) : null;
