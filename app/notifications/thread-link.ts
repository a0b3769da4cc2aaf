import { enAdresse } from "#app/actes/kebab.ts";
import { ancre } from "#app/commentaires/words.ts";
import { decisionDeLaCle } from "#db/queries/prepared-notices.ts";
import { demandeDeLaCle } from "#db/queries/support-notices.ts";
import { lieuDeLaParole } from "#db/queries/tell.ts";

/** Where what a notification tells of is read, when that is not the page of the file. */
export type Fil = { readonly adresse: string; readonly mots: string };

/** The demand for help, the decision prepared, the room or the comment behind the key of a notification; null for an act. */
export function filDe(dossierId: string, cle: string): Fil | null {
  const demande = demandeDeLaCle(cle);
  if (demande) return { adresse: `/dossiers/${dossierId}/appui/${demande}`, mots: "Ouvrir la demande" };
  const decision = decisionDeLaCle(cle);
  if (decision) return { adresse: `/dossiers/${dossierId}/${enAdresse(decision)}`, mots: "Ouvrir la décision" };
  const lieu = lieuDeLaParole(cle);
  if (!lieu) return null;
  if ("versionId" in lieu)
    return { adresse: `/versions/${lieu.versionId}#${ancre(lieu.commentaireId)}`, mots: "Lire le commentaire" };
  const salle = lieu.salle === "privee" ? "?salle=privee" : "";
  return { adresse: `/dossiers/${dossierId}/echanges${salle}`, mots: "Lire le message" };
}
