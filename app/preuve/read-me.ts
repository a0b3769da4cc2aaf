import type { Manifeste } from "./manifest.ts";
import { quand } from "./moment.ts";
import { CE_QUE_PROUVE, COMMENT_VERIFIER, contenuPour, insecable } from "./words.ts";

/** The first file to open, in plain French. */
export const lisezMoi = ({ dossier, nom, faitLe, pour, produit }: Manifeste, voitLesCourriels: boolean): string =>
  insecable(`FICHIER DE PREUVE

Dossier ${dossier}, ${nom}.
Fait le ${quand(faitLe)} pour ${pour.nom} (${pour.qualites.join(", ")}), par ${produit}.
Il contient ce que cette personne peut voir du dossier, et rien d’autre. Aucun brouillon n’y figure.

CE QU’IL CONTIENT

${contenuPour(voitLesCourriels)
  .map(([fichier, sens]) => `- ${fichier}\n  ${sens}`)
  .join("\n")}

COMMENT LE VÉRIFIER

${COMMENT_VERIFIER.map((phrase, rang) => `${rang + 1}. ${phrase}`).join("\n")}

${CE_QUE_PROUVE}

Sans Node.js : l’empreinte d’un texte est le SHA-256 de son fichier JSON dans « documents ». Tout outil qui calcule
un SHA-256 doit retrouver celle que disent le résumé et le journal.

Un acte repris d’un dossier papier peut citer un texte resté sur papier : ce texte n’est pas ici.
`);
