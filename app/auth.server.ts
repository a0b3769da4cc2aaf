import { randomUUID } from "node:crypto";
import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import type { Db } from "#db/connection.ts";
import { comptes, sessions, utilisateurs, verifications } from "#db/schema/people.ts";
import { base, reglages } from "./base.server.ts";

export const LONGUEUR_MOT_DE_PASSE = 12;

/** Accounts and sessions. Sessions are read from the register at each request: a withdrawn one stops at once. */
export const creerAuth = (db: Db, { adresse, secret }: { adresse: string; secret: string }) =>
  betterAuth({
    baseURL: adresse,
    secret,
    trustedOrigins: [adresse],
    database: drizzleAdapter(db as never, {
      provider: "pg",
      schema: { user: utilisateurs, session: sessions, account: comptes, verification: verifications },
    }),
    emailAndPassword: { enabled: true, minPasswordLength: LONGUEUR_MOT_DE_PASSE, maxPasswordLength: 128 },
    session: { cookieCache: { enabled: false }, expiresIn: 60 * 60 * 12 },
    rateLimit: {
      enabled: true,
      window: 10,
      max: 100,
      storage: "memory",
      customRules: { "/sign-in/email": { window: 60, max: 30 }, "/sign-up/email": { window: 60, max: 10 } },
    },
    advanced: {
      cookiePrefix: "atelier",
      database: { generateId: () => randomUUID() },
      ipAddress: { ipAddressHeaders: ["x-adresse-ip"] },
    },
    telemetry: { enabled: false },
  });

type Auth = ReturnType<typeof creerAuth>;
const partage = globalThis as { __auth?: Promise<Auth> };

export const auth = (): Promise<Auth> => {
  partage.__auth ??= (async () => creerAuth(await base(), await reglages()))();
  return partage.__auth;
};
