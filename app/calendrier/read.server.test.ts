import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { secret } from "#db/fingerprint.ts";
import { abonnementDe, abonner, desabonner } from "#db/queries/subscriptions.ts";
import { equipes } from "#db/schema/files.ts";
import { abonnements } from "#db/schema/notices.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit } from "#test/fabriques/registre.ts";
import { calendrierDe } from "./read.server.ts";

let base: Base;
let id: string;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
  ({ id } = await dossierInscrit(base.db, { jusqua: "projetComplet" }));
});
afterAll(() => base.fermer());

async function abonnement(qui: string): Promise<string> {
  const jeton = secret();
  await abonner(base.db, qui, jeton);
  return jeton;
}

describe("l’agenda d’une personne", () => {
  it.each([
    ["porteur", true],
    ["ars", true],
    ["msa", true],
    ["national", false],
  ])("%s : ses dossiers %s", async (qui, voit) => {
    const texte = (await calendrierDe(base.db, await abonnement(qui)))?.replaceAll("\r\n ", "") ?? "";
    expect(texte.includes(`/dossiers/${id}`)).toBe(voit);
    expect(texte).toContain("BEGIN:VCALENDAR");
  });

  it("qui quitte l’équipe n’y lit plus rien, à la même adresse", async () => {
    const jeton = await abonnement("redaction");
    expect(await calendrierDe(base.db, jeton)).toContain("VEVENT");
    await base.db.delete(equipes).where(eq(equipes.utilisateurId, "redaction"));
    expect(await calendrierDe(base.db, jeton)).not.toContain("VEVENT");
  });
});

describe("l’adresse de l’agenda", () => {
  it("n’est gardée que par son empreinte", async () => {
    const jeton = await abonnement("porteur");
    expect(JSON.stringify(await base.db.select().from(abonnements))).not.toContain(jeton);
  });

  it("fermée, ou remplacée, ne répond plus", async () => {
    const ancienne = await abonnement("ars");
    const nouvelle = await abonnement("ars");
    expect(await calendrierDe(base.db, ancienne)).toBeNull();
    expect(await calendrierDe(base.db, nouvelle)).not.toBeNull();
    await desabonner(base.db, "ars");
    expect(await calendrierDe(base.db, nouvelle)).toBeNull();
    expect(await abonnementDe(base.db, "ars")).toBeNull();
  });

  it.each(["", "jeton-inconnu", "a".repeat(43), "é".repeat(43), "x".repeat(5_000)])(
    "%j n’ouvre rien",
    async (jeton) => {
      expect(await calendrierDe(base.db, jeton)).toBeNull();
    },
  );
});
