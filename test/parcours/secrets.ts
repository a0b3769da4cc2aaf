import { randomUUID } from "node:crypto";
import type { Db } from "#db/connection.ts";
import { messages } from "#db/schema/rooms.ts";
import { demandesDAppui } from "#db/schema/support.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import type { Salle } from "#workflows/salles/rooms.ts";
import type { Visiteur } from "./oracle.ts";

const AUTORITES: readonly Visiteur[] = [
  ...(["ars.instructeur", "ars.signataire", "ars.delegation"] as const),
  ...(["cpam.roc", "cpam.direction"] as const),
];
const PARTIES: readonly Visiteur[] = [
  ...(["porteur", "coporteur", "coordinateur", "redacteur", "lecteur"] as const),
  ...AUTORITES,
];

/** Words each written in one place of a file: nobody but its readers ever finds them, wherever they ask. */
export const SECRETS: readonly { readonly mot: string; readonly lecteurs: readonly Visiteur[] }[] = [
  { mot: "Zygobudget", lecteurs: AUTORITES },
  { mot: "Zygosalle", lecteurs: PARTIES },
  { mot: "Zygocpam", lecteurs: PARTIES },
  { mot: "Zygourps", lecteurs: [...PARTIES, "urps"] },
];

/** Writes them: in the two rooms, in a demand to the CPAM, in one to the URPS. Answers the demand to the CPAM. */
export async function ecrireLesSecrets(db: Db, dossierId: string): Promise<string> {
  const { id: auteurId, nom: auteur } = ACTEURS.porteur;
  const ecrire = (salle: Salle, texte: string, demandeId?: string) =>
    db
      .insert(messages)
      .values({ id: randomUUID(), dossierId, salle, demandeId, texte, auteurId, auteur, qualite: "porteur" });
  const demander = async (corps: "cpam" | "urps", organisationId: string, question: string) => {
    const [id, objet] = [randomUUID(), "financier" as const];
    const par = { parId: auteurId, par: auteur, qualite: "porteur", repondreAvantLe: "2026-03-20" };
    await db.insert(demandesDAppui).values({ id, dossierId, objet, question, corps, organisationId, ...par });
    await ecrire("partagee", question, id);
    return id;
  };
  await ecrire("privee", "Zygobudget");
  await ecrire("partagee", "Zygosalle");
  await demander("urps", "urps-75", "Zygourps");
  return demander("cpam", "cpam-33", "Zygocpam");
}
