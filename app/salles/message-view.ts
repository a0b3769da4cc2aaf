import { OBJETS } from "#app/appui/words.ts";
import { moment } from "#app/format.ts";
import { mainDeLaQualite } from "#app/mains/hand-of.ts";
import type { Message } from "#db/queries/rooms.ts";
import { NOM_QUALITE, type Qualite } from "#workflows/acteur.ts";

/** A message as a person reads it; of a demand for help, with where its whole thread is. */
export const messageVu =
  (moi: string) =>
  ({ id, dossierId, texte, auteurId, auteur, qualite, ecritLe, demandeId, objet }: Message) => ({
    id,
    texte,
    auteur: auteurId === moi ? "Vous" : auteur,
    qualite: NOM_QUALITE[qualite as Qualite] ?? qualite,
    main: mainDeLaQualite(qualite as Qualite),
    quand: moment(ecritLe),
    fil:
      demandeId && objet ? { adresse: `/dossiers/${dossierId}/appui/${demandeId}`, titre: OBJETS[objet].titre } : null,
  });
export type MessageVu = ReturnType<ReturnType<typeof messageVu>>;
