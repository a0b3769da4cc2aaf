import { eq } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { lireJournal, premiereAlteration } from "#db/journal.ts";
import { ligneDe } from "#db/projections/row.ts";
import { communes, dossiers } from "#db/schema/files.ts";
import { courriels } from "#db/schema/journal.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { JOUR } from "#test/fabriques/dossier.ts";
import { type Coup, coups, tentativeDe } from "#test/fabriques/hasard.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { communesLibres, dossierInscrit, instantDe, ouvrir } from "#test/fabriques/registre.ts";
import { SYSTEME } from "#workflows/acteur.ts";
import { plusJours } from "#workflows/civil-date.ts";
import { accepter, decide, estUnRefus, type Proposition } from "#workflows/decide.ts";
import { type Dossier, rejouer } from "#workflows/dossier.ts";
import { faitDu } from "#workflows/echeances.ts";
import { execute } from "./execute.server.ts";

let base: Base;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
});
afterAll(() => base.fermer());

/** The file as the law alone sees it, once the calendar has done its part. */
function apresLeCalendrier(modele: Dossier, jour: string): Dossier {
  const du = faitDu(modele, jour);
  const decision =
    du && accepter(modele, { ...du, par: { id: SYSTEME.id, nom: SYSTEME.nom, qualite: "systeme" } }, jour);
  if (!decision) return modele;
  if (estUnRefus(decision)) throw new Error(JSON.stringify(decision));
  return decision.dossier;
}

const reponse = (decision: object): unknown =>
  "refus" in decision ? decision : { fait: (decision as { fait: object }).fait };

/** Tries the same thing on the law and on the register, and compares the two answers. */
async function essayer(
  id: string,
  modele: Dossier,
  coup: Coup,
  jour: string,
  territoire: ReturnType<typeof communesLibres>,
): Promise<Dossier> {
  const avant = apresLeCalendrier(modele, jour);
  const { acteur, proposition: tiree, versionVue } = tentativeDe(coup, avant, jour);
  const proposition: Proposition = tiree.type === "TerritoireDefini" ? { ...tiree, communes: territoire } : tiree;
  const attendue = decide(avant, proposition, { acteur, aujourdhui: jour, versionVue });
  const obtenue = await execute(
    base.db,
    { dossierId: id, proposition, par: { utilisateurId: acteur.id }, versionVue },
    instantDe(jour),
  );
  // Whoever has no part in a file does not even learn that it exists.
  const exclu = acteur.qualites.includes("national");
  expect(reponse(obtenue), `${proposition.type} par ${acteur.id}`).toEqual(
    exclu ? { refus: "introuvable" } : reponse(attendue),
  );
  return estUnRefus(attendue) || exclu ? avant : attendue.dossier;
}

async function comparer(id: string, modele: Dossier): Promise<void> {
  const lignes = await lireJournal(base.db, id);
  expect(lignes.map(({ fait }) => fait)).toEqual(modele.faits);
  expect(premiereAlteration(lignes)).toBeNull();
  const [projetee] = await base.db.select().from(dossiers).where(eq(dossiers.id, id));
  const attendue = ligneDe(id, rejouer(lignes.map(({ fait }) => fait)));
  expect(projetee).toEqual({ ...attendue, mouvement: expect.any(String) });
  const lettres = await base.db.select().from(courriels).where(eq(courriels.dossierId, id));
  const auteurs = new Map(lignes.map(({ version, parId }) => [`${id}:${version}`, parId]));
  for (const { cle } of lettres) {
    const [, version, destinataire] = cle.split(":");
    expect(auteurs.get(`${id}:${version}`)).toBeDefined();
    expect(auteurs.get(`${id}:${version}`)).not.toBe(destinataire);
  }
}

it("au hasard des actes et des personnes, la loi et le registre répondent toujours la même chose", async () => {
  await fc.assert(
    fc.asyncProperty(
      coups(40),
      fc.constantFrom("ouvert" as const, "projetComplet" as const, "enVigueur" as const),
      async (vie, jusqua) => {
        const territoire = communesLibres();
        const id =
          jusqua === "ouvert"
            ? await ouvrir(base.db, JOUR, territoire)
            : (await dossierInscrit(base.db, { jusqua })).id;
        let modele = rejouer((await lireJournal(base.db, id)).map(({ fait }) => fait));
        let jour = JOUR;
        for (const coup of vie) {
          jour = plusJours(jour, coup.jours);
          modele = await essayer(id, modele, coup, jour, territoire);
        }
        await comparer(id, modele);
        await base.db.delete(communes).where(eq(communes.dossierId, id));
      },
    ),
    { numRuns: 30 },
  );
});
