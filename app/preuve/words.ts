/** What is in a proof, in the order one reads it; the page and the archive say the same. */
export const CONTENU = {
  "resume.pdf":
    "Toute la vie du dossier, à lire : qui, quoi, quand, sur quel fondement, dans quel délai, qui en a été averti.",
  documents: "Chaque texte déposé, proposé ou signé : en PDF pour le lire, en JSON pour en recalculer l’empreinte.",
  pieces: "Les accusés de réception, demandes et décisions, tels que le service les imprime.",
  "journal.json": "Chaque acte, avec son empreinte et celle de l’acte qui le précède.",
  "notifications.json": "Qui a été averti de chaque acte, quand, et quand cette personne a ouvert le dossier.",
  "commentaires.json": "Les commentaires des textes déposés, sauf ceux qui sont réservés à d’autres.",
  "courriels.json": "Les lettres envoyées : à qui, leur objet, quand. Leur texte n’y est pas.",
  "manifeste.json": "La taille et l’empreinte de chaque fichier.",
  "verifier.mjs": "Le programme qui recalcule tout.",
} as const;

/** The files a person gets: letters are for the agents and the administration. */
export const contenuPour = (voitLesCourriels: boolean): [string, string][] =>
  Object.entries(CONTENU).filter(([nom]) => voitLesCourriels || nom !== "courriels.json");

export const COMMENT_VERIFIER = [
  "Dépliez l’archive dans un dossier vide.",
  "Installez Node.js, version 18 ou plus récente, depuis nodejs.org.",
  "Ouvrez un terminal dans ce dossier et tapez : node verifier.mjs",
  "Comparez la dernière empreinte affichée avec celle que le dossier montre sur ce site, ou avec celle d’une autre partie.",
];

export const CE_QUE_PROUVE =
  "Le programme dit si un seul octet a changé, et où. Il ne sait pas si tout a été refait à neuf : c’est pourquoi la dernière empreinte se compare avec celle que le service, ou une autre partie, connaît.";

/** U+00A0 where French wants it. */
export const insecable = (texte: string) => texte.replace(/ (?=[;:?!»%€])|(?<=«) /g, "\u00a0");
