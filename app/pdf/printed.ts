import { nombresLisibles } from "#app/texte/readable-numbers.server.ts";
import type { VersionFigee } from "./layout.server.ts";

/** A version as one reads it, without what is not printed: it is sent to another thread. */
export const printed = ({ contenu, sha256, numero, nature, nom, figeeLe, signatures }: VersionFigee): VersionFigee => ({
  contenu: nombresLisibles(contenu),
  sha256,
  numero,
  nature,
  nom,
  figeeLe,
  signatures,
});
