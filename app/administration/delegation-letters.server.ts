import { randomUUID } from "node:crypto";
import { adresseDuService } from "#app/courriels/letter.ts";
import { dateLongue } from "#app/format.ts";
import type { Db } from "#db/connection.ts";
import { personneParId } from "#db/queries/administration.ts";
import type { DelegationInscrite } from "#db/queries/delegations.ts";
import { posterLettres } from "#db/queries/notify.ts";

type Ici = {
  readonly organisme: { readonly nom: string };
  readonly signataires: readonly { readonly id: string; readonly courriel: string }[];
};

/**
 * Tells whoever receives a delegation, and those who sign for the body, that it was written down or taken back: a
 * letter each, once. It is about no file, so it has no place in the inbox.
 */
export async function annoncerDelegation(
  tx: Db,
  delegation: DelegationInscrite,
  { organisme, signataires }: Ici,
): Promise<void> {
  const { id, delegataireId, delegant, acte, du, au, retireeLe } = delegation;
  const delegataire = await personneParId(tx, delegataireId);
  if (!delegataire) return;
  const jours = `du ${dateLongue(du)} au ${dateLongue(au)}`;
  const geste = retireeLe ? "retirée" : "inscrite";
  const effet = retireeLe
    ? `${delegataire.nom} ne signe plus pour ${organisme.nom} par cette délégation. Ce qui a été signé reste signé.`
    : `${delegataire.nom} signe pour ${organisme.nom} ${jours}, ces deux jours compris.`;
  await posterLettres(
    tx,
    [delegataire, ...signataires.filter((signataire) => signataire.id !== delegataireId)].map((personne) => ({
      id: randomUUID(),
      cle: `delegation:${id}:${geste}:${personne.id}`,
      destinataire: personne.courriel,
      sujet: `Délégation de signature ${geste}\u00a0: ${delegataire.nom}, ${organisme.nom}`,
      texte: [
        "Bonjour,",
        effet,
        `Au nom de ${delegant}. Acte\u00a0: ${acte}.`,
        `Atelier CPTS\u00a0: ${adresseDuService()}/compte`,
      ].join("\n\n"),
    })),
  );
}
