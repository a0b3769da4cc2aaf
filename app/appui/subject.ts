import { OBJETS_D_APPUI, type ObjetDAppui } from "#workflows/appui/subjects.ts";

/** Whether what an address or a form says is a subject. */
export const estUnObjet = (texte: string | null): texte is ObjetDAppui =>
  (OBJETS_D_APPUI as readonly (string | null)[]).includes(texte);
