import { Link } from "@remix-run/react";
import { tonDe } from "#app/mains/mains.ts";
import { Sign } from "#app/mains/sign.tsx";
import { Acts } from "#app/ui/acts.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { LinkedText } from "#app/ui/linked-text.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import type { VueDeLaSalle } from "./view.server.ts";

type Props = { vue: Pick<VueDeLaSalle, "messages" | "suivant" | "salle">; adresse: string; titre?: string };

/** What was written in a room, or in the thread of one demand, newest first. */
export function Messages({ vue: { messages, suivant, salle }, adresse, titre = "Messages" }: Props) {
  if (messages.length === 0) {
    return (
      <Sheet title="Messages">
        <EmptyState title="Aucun message pour le moment">
          Une question, une date à trouver, une pièce à expliquer : écrivez-la ici plutôt que par courriel, elle reste
          avec le dossier.
        </EmptyState>
      </Sheet>
    );
  }
  const suite = new URLSearchParams({ ...(salle === "privee" ? { salle } : {}), avant: suivant ?? "" });
  return (
    <Sheet title={titre}>
      <Acts
        items={messages.map(({ id, main, auteur, qualite, quand, texte, fil }) => ({
          key: id,
          tone: tonDe(main),
          sign: <Sign main={main} />,
          when: `${auteur} · ${qualite} · ${quand}`,
          what: (
            <span className="pre-line">
              <LinkedText>{texte}</LinkedText>
            </span>
          ),
          more: fil && <Link to={fil.adresse}>{fil.titre} : lire le fil</Link>,
        }))}
      />
      {suivant && <Pager label="Pages des messages" next={`${adresse}?${suite}`} nextLabel="Messages plus anciens" />}
    </Sheet>
  );
}
