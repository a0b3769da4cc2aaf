import type { EtatDeCommentaire } from "#db/queries/comments.ts";
import type { Visibilite } from "#db/schema/comments.ts";

export const NOM_ETAT: Record<EtatDeCommentaire, string> = { ouvert: "Ouvert", resolu: "Résolu", clos: "Clos" };

/** The author, to themselves. */
export const VOUS = "Vous";

/** Who reads a comment, as the person who writes it chooses. */
export const NOM_VISIBILITE: Record<Visibilite, string> = {
  tous: "Visible de tous",
  equipe: "Visible de l’équipe projet seule",
  autorites: "Non visible de la CPTS",
};

export const QUI_LIT: Record<Visibilite, string> = {
  tous: "L’équipe projet, l’ARS, la CPAM et les organismes consultés le lisent.",
  equipe: "Ni l’ARS, ni la CPAM ne le lisent.",
  autorites:
    "Entre agents de l’ARS, de sa délégation départementale et de la CPAM. La CPTS ne le voit nulle part : ni dans un document, ni dans ce qu’elle exporte.",
};

/** The place of a thread on a page. */
export const ancre = (id: string): string => `commentaire-${id}`;

/** « 1 commentaire », « 2 commentaires ». */
export const nombreDeCommentaires = (nombre: number): string =>
  nombre > 1 ? `${nombre} commentaires` : `${nombre} commentaire`;

/** « Voir le commentaire clos », « Voir les 3 commentaires clos ». */
export const voirLesClos = (nombre: number): string =>
  nombre > 1 ? `Voir les ${nombre} commentaires clos` : "Voir le commentaire clos";

/** What is said once a gesture is done. */
const FAITS: Readonly<Record<string, string>> = {
  repondre: "Votre réponse est enregistrée.",
  resoudre: "Ce commentaire est marqué résolu.",
  rouvrir: "Ce commentaire est rouvert.",
  clore: "Ce commentaire est clos. Il reste lisible parmi les commentaires clos de la version.",
};
export const direLeFait = (geste: string): string => FAITS[geste] ?? "";

export type Choix = { readonly valeur: Visibilite; readonly libelle: string; readonly consequence: string };

/** The visibilities somebody may choose, with what each means. */
export const choixDeVisibilite = (permises: readonly Visibilite[]): Choix[] =>
  permises.map((valeur) => ({ valeur, libelle: NOM_VISIBILITE[valeur], consequence: QUI_LIT[valeur] }));
