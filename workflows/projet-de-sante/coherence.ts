import type { Erreurs } from "../coherence.ts";
import type { Fait } from "../fact.ts";
import { erreurDeTerme } from "../lettre-intention/coherence.ts";
import type { Contexte } from "../parcours/context.ts";
import { erreurDeSections } from "../parcours/request.ts";

export function coherenceProjet(fait: Fait, { projet }: Contexte): Erreurs {
  switch (fait.type) {
    case "AssociationDeclaree":
      return fait.declareeLe > fait.le ? { declareeLe: "La déclaration ne peut pas être à venir." } : {};
    case "PiecesManquantesSignalees":
      return erreurDeTerme("avantLe", fait.avantLe, fait.le);
    case "CorrectionsDemandees":
      return { ...erreurDeTerme("avantLe", fait.avantLe, fait.le), ...erreurDeSections("projetDeSante", fait) };
    case "CompletudeConstatee":
      // The file is complete on the day its last piece arrived, which may be earlier than the day it is noticed.
      if (fait.completLe > fait.le) return { completLe: "Le dossier ne peut pas être complet à une date à venir." };
      if (projet.deposeLe && fait.completLe < projet.deposeLe)
        return { completLe: "Le dossier ne peut pas être complet avant son dernier dépôt." };
      return {};
    default:
      return {};
  }
}
