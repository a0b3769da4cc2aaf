import { EQUIPE, type Permissions, PORTEURS } from "../permission.ts";
import type { faitsDuDossier } from "./events.ts";

type T = (typeof faitsDuDossier)[number]["shape"]["type"]["value"];

export const permissionsDuDossier: Permissions<T> = {
  // Whoever opens a file carries it.
  DossierOuvert: ["porteur", "ars.instructeur", "admin"],
  DossierRepris: ["ars.instructeur", "admin"],
  PorteurDesigne: ["porteur", "ars.instructeur", "admin"],
  TerritoireDefini: EQUIPE,
  // The ARS may close a file nobody carries any more, so that its communes are free again.
  DossierAbandonne: [...PORTEURS, "ars.signataire"],
};
