import { eq, sql } from "drizzle-orm";
import nodemailer, { type Transporter } from "nodemailer";
import type { Db } from "#db/connection.ts";
import { courriels } from "#db/schema/journal.ts";

const ESSAIS_MAXIMUM = 12;
const BAIL = "5 minutes";
const PAUSE = 5_000;

type Courriel = { id: string; destinataire: string; sujet: string; texte: string; essais: number };

/** Takes one letter under a lease, so that two workers never send the same one. Null when none is due. */
async function prendre(db: Db): Promise<Courriel | null> {
  const resultat = (await db.execute(sql`
    update courriels set essais = essais + 1, prochain_essai = now() + ${BAIL}::interval
    where id = (select id from courriels where etat = 'attente' and prochain_essai <= now()
                order by prochain_essai, id limit 1 for update skip locked)
    returning id, destinataire, sujet, texte, essais`)) as unknown as { rows: Courriel[] };
  return resultat.rows[0] ?? null;
}

/** Sends one letter outside any transaction, then notes what became of it. False when there was none to send. */
export async function livrerUn(db: Db, transport: Transporter, expediteur: string): Promise<boolean> {
  const courriel = await prendre(db);
  if (!courriel) return false;
  const { id, destinataire, sujet, texte, essais } = courriel;
  try {
    await transport.sendMail({
      from: expediteur,
      to: destinataire,
      subject: sujet,
      text: texte,
      // The same letter sent twice bears the same name: receivers keep one.
      messageId: `<${id}@atelier-cpts>`,
    });
  } catch (erreur) {
    const { responseCode, message } = erreur as Error & { responseCode?: number };
    const definitif = (responseCode ?? 0) >= 500 || essais >= ESSAIS_MAXIMUM;
    const attente = sql`now() + least(power(2, ${essais}::int), 3600) * interval '1 second'`;
    await db
      .update(courriels)
      .set({ etat: definitif ? "echec" : "attente", erreur: message, prochainEssai: attente })
      .where(eq(courriels.id, id));
    return true;
  }
  await db.update(courriels).set({ etat: "envoye", envoyeLe: new Date(), erreur: null }).where(eq(courriels.id, id));
  return true;
}

/** Sends the outbox for as long as the server runs. Without a mail server the letters wait, and can be read. */
export function demarrerFacteur(
  db: Db,
  { smtp, expediteur }: { smtp?: string; expediteur: string },
): () => Promise<void> {
  if (!smtp) return async () => {};
  const transport = nodemailer.createTransport(smtp, {
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  } as never);
  let arrete = false;
  let reveil: NodeJS.Timeout | undefined;
  let tournee: Promise<void> = Promise.resolve();
  const tourner = async () => {
    while (!arrete && (await livrerUn(db, transport, expediteur)));
    if (!arrete) reveil = setTimeout(() => void lancer(), PAUSE);
  };
  const lancer = () => {
    tournee = tourner().catch((erreur) => {
      console.error("Courriels :", erreur);
      if (!arrete) reveil = setTimeout(() => void lancer(), PAUSE);
    });
  };
  lancer();
  return async () => {
    arrete = true;
    clearTimeout(reveil);
    await tournee;
    transport.close();
  };
}
