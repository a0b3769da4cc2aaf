import { dateLongue } from "#app/format.ts";
import type { Db } from "#db/connection.ts";
import { poserMessage } from "#db/queries/rooms.ts";
import { type DemandeAdressee, suivreDemande } from "#db/queries/support.ts";
import type { OrganismeDAppui } from "#db/queries/support-bodies.ts";
import { cloreAFaireDAppui } from "#db/queries/support-notices.ts";
import type { Qualite } from "#workflows/acteur.ts";
import { jourAnnonce } from "./announced.server.ts";
import type { Fil } from "./held.server.ts";
import { prevenirLeCorps, prevenirLeDemandeur } from "./notify.server.ts";

type Transfert = {
  readonly fil: Fil;
  readonly demande: DemandeAdressee;
  readonly vers: Pick<OrganismeDAppui, "id" | "corps" | "nom">;
  readonly messageId: string;
  readonly mot: string;
  readonly qualite: Qualite;
  readonly instant: Date;
};

/** Gives a demand to a new body, as if it had just been asked; says so in its thread, to that body and to the team. */
export async function confier(tx: Db, transfert: Transfert): Promise<void> {
  const { fil, demande, vers, messageId, mot, qualite, instant } = transfert;
  const { id: dossierId, acteur, dossier } = fil.poste;
  const suite = {
    ...{ corps: vers.corps, organisationId: vers.id },
    ...{ priseEnChargeParId: null, priseEnChargePar: null, repondueLe: null },
    repondreAvantLe: await jourAnnonce(tx, { organisationId: vers.id, objet: demande.objet }, instant),
  };
  await cloreAFaireDAppui(tx, demande.id, instant);
  await suivreDemande(tx, demande.id, suite);
  const phrase = `Demande transférée. De\u00a0: ${demande.organisme}. À\u00a0: ${vers.nom}. Réponse au plus tard le ${dateLongue(suite.repondreAvantLe)}.`;
  await poserMessage(tx, {
    ...{ id: messageId, dossierId, salle: "partagee", demandeId: demande.id, qualite },
    ...{ texte: [phrase, mot].filter(Boolean).join("\n"), auteurId: acteur.id, auteur: acteur.nom, ecritLe: instant },
  });
  const confiee = { ...demande, ...suite, organisme: vers.nom };
  const ecrit = { demande: confiee, dossier, messageId, auteurId: acteur.id, instant };
  await prevenirLeCorps(tx, ecrit, "demande transférée");
  await prevenirLeDemandeur(tx, ecrit, "demande transférée");
}
