import type { Qualite } from "./acteur.ts";
import { permissionsAide } from "./aide-au-demarrage/permissions.ts";
import { permissionsAvenant } from "./avenant/permissions.ts";
import { permissionsComite } from "./comite/permissions.ts";
import { permissionsContrat } from "./contrat-tripartite/permissions.ts";
import { permissionsCrise } from "./crise/permissions.ts";
import { permissionsDialogue } from "./dialogue-de-gestion/permissions.ts";
import { permissionsExecution } from "./execution/permissions.ts";
import type { TypeDeFait } from "./fact.ts";
import { permissionsLettre } from "./lettre-intention/permissions.ts";
import { permissionsMissions } from "./missions/permissions.ts";
import { permissionsDuDossier } from "./parcours/permissions.ts";
import type { Permissions } from "./permission.ts";
import { permissionsProjet } from "./projet-de-sante/permissions.ts";
import { permissionsRetrait } from "./retrait/permissions.ts";

/** Every fact and who may perform it: the one place where this is decided. */
export const PERMISSIONS: Permissions<TypeDeFait> = {
  ...permissionsDuDossier,
  ...permissionsLettre,
  ...permissionsProjet,
  ...permissionsRetrait,
  ...permissionsComite,
  ...permissionsAide,
  ...permissionsContrat,
  ...permissionsMissions,
  ...permissionsDialogue,
  ...permissionsAvenant,
  ...permissionsCrise,
  ...permissionsExecution,
};

/** In which of their capacities a person may perform this fact; undefined when in none. */
export const qualitePour = (type: TypeDeFait, qualites: readonly Qualite[]): Qualite | undefined =>
  PERMISSIONS[type].find((permise) => qualites.includes(permise));
