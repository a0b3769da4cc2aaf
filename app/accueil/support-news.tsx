import { Link } from "@remix-run/react";
import { Alert } from "#app/ui/alert.tsx";

type Props = {
  /** Demands for help that the bodies of the reader have not answered. */
  attendues: number;
  /** Answers the reader was told of and has not read. */
  reponses: readonly { readonly demandeId: string; readonly dossierId: string }[];
};

/** Help asked of the reader, and answers to what they asked: neither is an act, both wait for them. */
export const SupportNews = ({ attendues, reponses }: Props) => (
  <>
    {attendues > 0 && (
      <Alert
        title={
          attendues > 1
            ? `${attendues} demandes d’appui attendent votre réponse`
            : "Une demande d’appui attend votre réponse"
        }
      >
        <Link to="/appui">Lire et répondre</Link>
      </Alert>
    )}
    {reponses.map(({ demandeId, dossierId }) => (
      <Alert key={demandeId} title="Nouvelle réponse à votre demande d’appui">
        <Link to={`/dossiers/${dossierId}/appui/${demandeId}`}>Lire la réponse</Link>
      </Alert>
    ))}
  </>
);
