import { actesAide } from "#app/aide-au-demarrage/actes.ts";
import { actesAvenant } from "#app/avenant/actes.ts";
import { actesComite } from "#app/comite/actes.ts";
import { actesContrat } from "#app/contrat/actes.ts";
import { destinatairesHabituels } from "#app/courriels/destinataires.ts";
import { actesCrise } from "#app/crise/actes.ts";
import { actesDialogue } from "#app/dialogue/actes.ts";
import { actesDuDossier } from "#app/dossier/actes.ts";
import { actesExecution } from "#app/execution/actes.ts";
import { actesLettre } from "#app/lettre-intention/actes.ts";
import { actesMissions } from "#app/missions/actes.ts";
import { actesProjet } from "#app/projet-de-sante/actes.ts";
import { actesRetrait } from "#app/retrait/actes.ts";
import type { NatureDeNotification } from "#db/schema/notices.ts";
import { corpsDe, type Qualite } from "#workflows/acteur.ts";
import { estUnTypeDeFait, type TypeDeFait } from "#workflows/fact.ts";
import { DELAIS, DEMANDES } from "./reasons.ts";

const FAMILLES = {
  dossier: [actesDuDossier],
  lettreIntention: [actesLettre],
  projetDeSante: [actesProjet, actesRetrait],
  comite: [actesComite],
  aide: [actesAide],
  contrat: [actesContrat],
  missions: [actesMissions],
  dialogue: [actesDialogue],
  avenant: [actesAvenant, actesCrise],
  execution: [actesExecution],
} as const;
type Famille = keyof typeof FAMILLES;

/** What a notification is about, as one chooses how to receive its letters. */
export type Genre = "delai" | "demande" | "alerte" | "appui" | "echange" | "preparation" | Famille;

/** What is known of a notification once it is written. */
export type Notifiee = {
  readonly type: string;
  readonly nature: NatureDeNotification;
  readonly qualite: Qualite;
};

/** Those who look on are told of a delay with the rest. */
const REGARDENT: readonly Qualite[] = ["redacteur", "lecteur"];

const estPour = (type: TypeDeFait, qualite: Qualite): boolean =>
  destinatairesHabituels(type).includes(corpsDe(qualite)) && !REGARDENT.includes(qualite);

const familleDe = (type: TypeDeFait): Famille =>
  (Object.keys(FAMILLES) as Famille[]).find((nom) => FAMILLES[nom].some((actes) => type in actes)) ?? "dossier";

/** The genre of a notification: the delay first, then what is asked of this person, then the instrument. */
export function genreDe({ type, nature, qualite }: Notifiee): Genre {
  if (type === "appui" || type === "preparation") return type;
  if (type === "message" || type === "commentaire") return "echange";
  if (!estUnTypeDeFait(type)) return "alerte";
  const aFaire = nature === "a-faire";
  if (type in DELAIS && (aFaire || estPour(type, qualite))) return "delai";
  return type in DEMANDES && aFaire ? "demande" : familleDe(type);
}
