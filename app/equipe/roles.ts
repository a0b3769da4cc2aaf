import type { Choice } from "#app/ui/choices.tsx";
import type { RoleDonne } from "#db/queries/team.ts";
import type { RoleEquipe } from "#db/schema/files.ts";
import { NOM_QUALITE } from "#workflows/acteur.ts";

/** What each role lets somebody do, as they read it. */
export const CE_QUE_FAIT: Record<RoleEquipe, string> = {
  porteur: "Dépose les documents, signe pour la CPTS, gère l’équipe.",
  coporteur: "Les mêmes droits que le porteur.",
  coordinateur: "Écrit, définit le territoire, gère l’équipe. Ne dépose pas et ne signe pas.",
  redacteur: "Écrit les documents avec l’équipe, partout ou dans ce qui lui est confié.",
  lecteur: "Lit le dossier, brouillons compris, sans rien modifier.",
};

const RANG: Record<RoleEquipe, number> = { porteur: 0, coporteur: 1, coordinateur: 2, redacteur: 3, lecteur: 4 };

/** Carriers first; the order of names is kept inside a role. */
export const parRole = <M extends { readonly role: RoleEquipe }>(membres: readonly M[]): M[] =>
  [...membres].sort((a, b) => RANG[a.role] - RANG[b.role]);

const choix = (role: RoleDonne): Choice => ({ value: role, label: NOM_QUALITE[role], consequence: CE_QUE_FAIT[role] });

export const CHOIX_DE_ROLE: readonly Choice[] = [choix("redacteur"), choix("coordinateur"), choix("lecteur")];
