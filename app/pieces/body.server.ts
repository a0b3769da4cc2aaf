import type { Ouvert } from "#app/dossier/load.server.ts";
import { decision } from "./decision.ts";
import type { Corps, Matiere } from "./paper.ts";
import { accuse } from "./receipt.ts";
import { remarquesDe } from "./remarks.server.ts";
import { demande } from "./request.ts";

/** What the paper of an act says, each kind in its own way. */
export async function corpsDe({ db, id }: Pick<Ouvert, "db" | "id">, { fait, ...reste }: Matiere): Promise<Corps> {
  switch (fait.type) {
    case "LettreIntentionDeposee":
    case "ProjetDeSanteDepose":
      return accuse({ fait, ...reste });
    case "PiecesManquantesSignalees":
      return demande({ fait, ...reste });
    case "ComplementsDemandes":
      return demande(
        { fait, ...reste },
        await remarquesDe(db, id, { modele: "lettreIntention", ids: fait.commentaires }),
      );
    case "CorrectionsDemandees":
      return demande(
        { fait, ...reste },
        await remarquesDe(db, id, { modele: "projetDeSante", ids: fait.commentaires }),
      );
    default:
      return decision({ fait, ...reste });
  }
}
