import { eq, sql } from "drizzle-orm";
import type { Transporter } from "nodemailer";
import type { Db } from "#db/connection.ts";
import { courriels } from "#db/schema/journal.ts";
import { attente, type Panne, REPONSE_PERDUE, suiteDe } from "./failure.ts";

const BAIL = "5 minutes";

type Courriel = {
  readonly id: string;
  readonly destinataire: string;
  readonly sujet: string;
  readonly texte: string;
  readonly essais: number;
  /** Why it was not known whether an earlier attempt had arrived. */
  readonly perdue: string | null;
};

/** What became of one letter: nothing was due; it left; it will be tried again; it never will; nobody answers. */
export type Livraison = "rien" | "envoyee" | "reportee" | "refusee" | "injoignable";

/**
 * Takes one letter under a lease, so that two workers never send the same one. Until the answer is known the row says
 * it may be lost: a process killed half-way leaves the truth behind it.
 */
async function prendre(db: Db, maintenant: Date): Promise<Courriel | null> {
  const instant = sql`${maintenant.toISOString()}::timestamptz`;
  const { rows } = (await db.execute(sql`
    with due as (select id, erreur from courriels where etat = 'attente' and prochain_essai <= ${instant}
                 order by prochain_essai, id limit 1 for update skip locked)
    update courriels set essais = essais + 1, prochain_essai = ${instant} + ${BAIL}::interval, erreur = ${REPONSE_PERDUE}
    from due where courriels.id = due.id
    returning courriels.id, destinataire, sujet, texte, essais,
      case when due.erreur = ${REPONSE_PERDUE} then due.erreur end as perdue`)) as unknown as { rows: Courriel[] };
  return rows[0] ?? null;
}

/** Sends one letter outside any transaction, then notes what became of it. */
export async function livrerUn(
  db: Db,
  transport: Transporter,
  expediteur: string,
  maintenant = new Date(),
): Promise<Livraison> {
  const courriel = await prendre(db, maintenant);
  if (!courriel) return "rien";
  const { id, destinataire, sujet, texte, essais, perdue } = courriel;
  const remise = { partie: false };
  try {
    await transport.sendMail({
      from: expediteur,
      to: destinataire,
      subject: sujet,
      text: texte,
      // The same letter sent twice bears the same name: receivers keep one.
      messageId: `<${id}@atelier-cpts>`,
      headers: { "Auto-Submitted": "auto-generated" },
      remise,
    } as Parameters<Transporter["sendMail"]>[0]);
  } catch (erreur) {
    const suite = suiteDe(erreur as Panne, essais, remise.partie);
    await db
      .update(courriels)
      .set({
        etat: suite.definitive ? "echec" : "attente",
        erreur: perdue ?? suite.raison,
        prochainEssai: new Date(maintenant.getTime() + attente(essais) * 1_000),
      })
      .where(eq(courriels.id, id));
    if (suite.definitive) return "refusee";
    return suite.injoignable ? "injoignable" : "reportee";
  }
  await db.update(courriels).set({ etat: "envoye", envoyeLe: maintenant, erreur: perdue }).where(eq(courriels.id, id));
  return "envoyee";
}
