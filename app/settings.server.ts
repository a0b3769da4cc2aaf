import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export type Reglages = {
  readonly mode: "demo" | "production";
  readonly adresse: string;
  readonly secret: string;
  readonly base: { readonly url?: string; readonly dossier: string };
  readonly smtp?: string;
  readonly expediteur: string;
};

/**
 * Reads the settings from the environment. In production nothing secret has a default, and the embedded database
 * must be named by DATA_DIR: it does not survive a power cut. Throws a sentence that says what to set.
 */
export function lireReglages(env: NodeJS.ProcessEnv = process.env): Reglages {
  const mode = env.ATELIER_MODE === "production" ? "production" : "demo";
  const manquants = mode === "production" ? ["BASE_URL", "AUTH_SECRET"].filter((nom) => !env[nom]) : [];
  if (manquants.length > 0) throw new Error(`En mode production, renseignez ${manquants.join(" et ")}.`);
  if (mode === "production" && !env.DATABASE_URL && !env.DATA_DIR) {
    throw new Error(
      "En mode production, renseignez DATABASE_URL (PostgreSQL 15 ou plus récent). Pour garder la base embarquée, " +
        "qui ne résiste pas à une coupure de courant, nommez son dossier par DATA_DIR.",
    );
  }
  if (env.AUTH_SECRET && env.AUTH_SECRET.length < 32) throw new Error("AUTH_SECRET compte au moins 32 caractères.");
  const dossier = env.DATA_DIR || ".donnees";
  return {
    mode,
    adresse: (env.BASE_URL || `http://localhost:${env.PORT || 3000}`).replace(/\/$/, ""),
    secret: env.AUTH_SECRET || secretDeDemonstration(dossier),
    base: { url: env.DATABASE_URL || undefined, dossier },
    smtp: env.SMTP_URL || undefined,
    expediteur: env.SMTP_FROM || "Atelier CPTS <ne-pas-repondre@atelier-cpts.example>",
  };
}

/** A secret of this machine alone, drawn once and kept beside the data, so that nobody stays signed in elsewhere. */
function secretDeDemonstration(dossier: string): string {
  const fichier = join(dossier, "secret");
  if (!existsSync(fichier)) {
    mkdirSync(dossier, { recursive: true });
    writeFileSync(fichier, randomBytes(32).toString("base64url"), { mode: 0o600 });
  }
  return readFileSync(fichier, "utf8");
}
