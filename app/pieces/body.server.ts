import type { Ouvert } from "#app/dossier/load.server.ts";
import { decision } from "./decision.ts";
import { aide } from "./grant.ts";
import { compteRenduDuComite } from "./minutes.ts";
import type { Corps, Matiere } from "./paper.ts";
import { accuse } from "./receipt.ts";
import { remarquesDe } from "./remarks.server.ts";
import { demande } from "./request.ts";
import { retrait } from "./withdrawal.ts";

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
    case "ComiteTenu":
      return compteRenduDuComite({ fait, ...reste });
    case "AideAuDemarrageAccordee":
    case "AideAuDemarrageRefusee":
      return aide({ fait, ...reste });
    case "DecisionRetiree":
      return retrait({ fait, ...reste });
    default:
      return decision({ fait, ...reste });
  }
}
