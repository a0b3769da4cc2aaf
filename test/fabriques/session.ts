import { createHmac, randomUUID } from "node:crypto";
import type { Db } from "#db/connection.ts";
import { sessions } from "#db/schema/people.ts";

export const SECRET = "un-secret-de-plus-de-trente-deux-caracteres";

/** Signs somebody in without their password; answers the session and the cookie their browser would carry. */
export async function ouvrirSession(db: Db, userId: string, secret = SECRET) {
  const [id, token] = [randomUUID(), randomUUID()];
  const expiresAt = new Date("2100-01-01");
  await db.insert(sessions).values({ id, token, userId, expiresAt });
  const signature = createHmac("sha256", secret).update(token).digest("base64");
  return { id, cookie: `atelier.session_token=${encodeURIComponent(`${token}.${signature}`)}` };
}
