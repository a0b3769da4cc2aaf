/** What a project lead may ask help for, or simply to be called back. */
export const OBJETS_D_APPUI = ["juridique", "administratif", "financier", "projet", "echange"] as const;
export type ObjetDAppui = (typeof OBJETS_D_APPUI)[number];

/** The bodies that answer: the ARS (its référent of the territory), the CPAM (its ROC), the URPS. */
export const CORPS_D_APPUI = ["ars", "cpam", "urps"] as const;
export type CorpsDAppui = (typeof CORPS_D_APPUI)[number];
