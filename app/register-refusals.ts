import { eq } from "drizzle-orm";
import { erreursDeDemande } from "#app/commentaires/request.server.ts";
import { refusDesPrises } from "#app/territoire/taken.ts";
import type { Db } from "#db/connection.ts";
import { organismeCompetent } from "#db/queries/addresses.ts";
import { communesPrises } from "#db/queries/communes.ts";
import { utilisateurs } from "#db/schema/people.ts";
import type { Refus } from "#workflows/decide.ts";
import type { Fait } from "#workflows/fact.ts";
import { type Territoire, territoireDe } from "#workflows/territoire/territory.ts";

export type Introuvable = { readonly refus: "introuvable" };

/** Undoes the transaction while carrying the refusal out of it: a refusal is not a failure. */
export class Renoncement extends Error {
  constructor(readonly refus: Refus | Introuvable) {
    super(refus.refus);
  }
}

export function refuser(champ: string, phrase: string): never {
  throw new Renoncement({ refus: "saisie", champs: { [champ]: phrase } });
}

export const CLE_DEJA_PRISE = "Cette clé a déjà servi à un autre acte. Rechargez la page.";

/** What the law cannot know and the register does: who would receive it, communes already taken, unknown people. */
export async function refuserCeQueLeRegistreIgnore(tx: Db, dossierId: string, fait: Fait): Promise<void> {
  if (fait.type === "TerritoireDefini") {
    await refuserSansDestinataire(tx, territoireDe(fait.communes));
    await refuserCommunesPrises(tx, dossierId, fait.communes);
  }
  if (fait.type === "PorteurDesigne") await refuserInconnu(tx, fait.personne.id);
  if (fait.type === "CorrectionsDemandees" || fait.type === "ComplementsDemandes") {
    for (const [champ, phrase] of Object.entries(await erreursDeDemande(tx, dossierId, fait))) refuser(champ, phrase);
  }
}

/** Refuses a territory that no ARS or no CPAM of the service would receive, at the opening as later. */
async function refuserSansDestinataire(tx: Db, { departement, region }: Territoire): Promise<void> {
  if (!(await organismeCompetent(tx, "ars", region)))
    refuser(
      "communes",
      "Aucune ARS de cette région n’utilise encore le service : personne ne recevrait votre dossier.",
    );
  if (!(await organismeCompetent(tx, "cpam", departement)))
    refuser(
      "communes",
      "Aucune CPAM de ce département n’utilise encore le service : personne ne recevrait votre dossier.",
    );
}

/** Refuses a territory that takes communes from another living file, and says which. */
async function refuserCommunesPrises(tx: Db, dossierId: string, voulues: readonly { code: string }[]): Promise<void> {
  const codes = voulues.map(({ code }) => code);
  const prises = await communesPrises(tx, dossierId, codes);
  if (prises.length > 0) refuser("communes", refusDesPrises(prises));
}

async function refuserInconnu(tx: Db, id: string): Promise<void> {
  const [connue] = await tx.select({ id: utilisateurs.id }).from(utilisateurs).where(eq(utilisateurs.id, id));
  if (!connue) refuser("personne.id", "Cette personne n’a pas de compte. Invitez-la dans l’équipe, puis recommencez.");
}
