import { randomUUID } from "node:crypto";
import { and, count, eq, like } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { secret, sha256 } from "#db/fingerprint.ts";
import { lireJournal } from "#db/journal.ts";
import { courriels } from "#db/schema/journal.ts";
import { notifications } from "#db/schema/notices.ts";
import { affectations, jetons, utilisateurs } from "#db/schema/people.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit } from "#test/fabriques/registre.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { demarrerServeur, type Serveur } from "./serveur.ts";

const AGENTS = 8;
const DOSSIERS = 300;
const LE = jourAParis(new Date());
const REFUS = "Le projet ne couvre pas le bassin de vie et ne dit rien de l’accès aux soins non programmés du secteur.";

let serveur: Serveur;
let cles: string[];
beforeAll(async () => {
  serveur = await demarrerServeur();
  const { db } = serveur;
  await inscrirePersonnes(db);
  cles = await Promise.all(
    Array.from({ length: AGENTS }, async (_, rang) => {
      const [id, cle] = [`signataire-${rang}`, secret()];
      await db.insert(utilisateurs).values({ id, name: `Signataire ${rang}`, email: `${id}@exemple.fr` });
      await db.insert(affectations).values({ utilisateurId: id, organisationId: "ars-75", fonction: "signataire" });
      await db.insert(jetons).values({ id: randomUUID(), utilisateurId: id, nom: id, empreinte: sha256(cle) });
      return cle;
    }),
  );
});
afterAll(() => serveur?.arreter());

const decider = async (
  agent: string,
  dossier: string,
  versionVue: number,
  type: string,
  cle: string = randomUUID(),
) => {
  const fait = { type, ...(type === "LettreIntentionRefusee" ? { motivation: REFUS } : {}) };
  const reponse = await fetch(`${serveur.adresse}/api/v1/dossiers/${dossier}/actes`, {
    method: "POST",
    headers: { authorization: `Bearer ${agent}`, "content-type": "application/json", "idempotency-key": cle },
    body: JSON.stringify({ fait, versionVue }),
  });
  const { erreur } = (await reponse.json()) as { erreur?: string };
  return reponse.ok ? "rendue" : `${reponse.status} ${erreur}`;
};
const sens = (rang: number) => (rang % 2 === 0 ? "LettreIntentionValidee" : "LettreIntentionRefusee");

describe("plusieurs agents décident au même instant", () => {
  it("huit agents sur trois cents dossiers : une décision par dossier, les autres refusées et dites", async () => {
    const dossiers = [];
    for (let rang = 0; rang < DOSSIERS; rang += 1) {
      dossiers.push(await dossierInscrit(serveur.db, { jusqua: "lettreEnExamen", le: LE }));
    }
    const issues: string[] = [];
    for (const { id, version } of dossiers) {
      issues.push(...(await Promise.all(cles.map((agent, rang) => decider(agent, id, version, sens(rang))))));
    }
    const comptes = new Map(issues.map((issue) => [issue, issues.filter((autre) => autre === issue).length]));
    expect(Object.fromEntries(comptes)).toEqual({ rendue: DOSSIERS, "409 dossier-modifie": DOSSIERS * (AGENTS - 1) });
    for (const { id, version } of dossiers) {
      const decisions = (await lireJournal(serveur.db, id)).filter(({ type }) =>
        /^LettreIntention(Valid|Refus)ee$/.test(type),
      );
      expect(decisions.map((ligne) => ligne.version)).toEqual([version + 1]);
    }
  });

  it("dix envois d’une même décision, une même clé : un fait, une notification et une lettre au plus par personne", async () => {
    const { id, version } = await dossierInscrit(serveur.db, { jusqua: "lettreEnExamen", le: LE });
    const [agent = ""] = cles;
    const cle = randomUUID();
    const envois = Array.from({ length: 10 }, () => decider(agent, id, version, "LettreIntentionValidee", cle));
    expect(new Set(await Promise.all(envois))).toEqual(new Set(["rendue"]));
    expect((await lireJournal(serveur.db, id)).map((ligne) => ligne.version)).toHaveLength(version + 1);
    const recues = await serveur.db
      .select({ qui: notifications.destinataireId, fois: count() })
      .from(notifications)
      .where(and(eq(notifications.dossierId, id), eq(notifications.version, version + 1)))
      .groupBy(notifications.destinataireId);
    expect(recues.length).toBeGreaterThan(3);
    expect(recues.filter(({ fois }) => fois > 1)).toEqual([]);
    const lettres = await serveur.db
      .select()
      .from(courriels)
      .where(like(courriels.cle, `${id}:${version + 1}:%`));
    expect(new Set(lettres.map(({ destinataire }) => destinataire)).size).toBe(lettres.length);
  });
});
