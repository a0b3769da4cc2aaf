import { like } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Choisi } from "#app/dossiers/chosen.server.ts";
import { acteurSur } from "#db/queries/actor.ts";
import { rappelsDe } from "#db/queries/reminders.ts";
import { lireFlux } from "#db/queries/stream.ts";
import { courriels } from "#db/schema/journal.ts";
import { notifications } from "#db/schema/notices.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import type { Histoire } from "#test/fabriques/dossier.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit, instantDe, proposer } from "#test/fabriques/registre.ts";
import { envoyerRappel } from "./send.server.ts";
import { rappelsEnvoyes } from "./sent.server.ts";
import type { MainRappelee } from "./targets.ts";

let base: Base;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
});
afterAll(() => base.fermer());

const LUNDI = instantDe("2026-03-16");
const expediteur = { nom: "Hélène Vidal", service: "ARS Nouvelle-Aquitaine" };

/** A file at a stage, as somebody ticks it. */
const choisi = async (jusqua: Histoire, qui: string): Promise<Choisi> =>
  choisiSur((await dossierInscrit(base.db, { jusqua })).id, qui);

async function choisiSur(id: string, qui: string): Promise<Choisi> {
  const [acteur, flux] = [await acteurSur(base.db, qui, id), await lireFlux(base.db, id)];
  if (!acteur || !flux) throw new Error(`${qui} cannot see ${id}`);
  return { id, acteur, dossier: flux.dossier };
}
const rappeler = (dossier: Choisi, instant = LUNDI, mot = "", main?: MainRappelee) =>
  envoyerRappel(base.db, dossier, { expediteur, mot, instant, main });
const lettres = ({ id }: Choisi) =>
  base.db
    .select()
    .from(courriels)
    .where(like(courriels.cle, `${id}:rappel:%`));

describe("un rappel", () => {
  it("écrit à la partie attendue, une lettre et une notification par personne qui peut agir", async () => {
    const dossier = await choisi("ouvert", "ars");
    expect(await rappeler(dossier, LUNDI, "Nous pouvons nous voir jeudi.")).toBeNull();
    const parties = await lettres(dossier);
    expect(parties.map(({ destinataire }) => destinataire).sort()).toEqual([
      "coordination@exemple.fr",
      "coporteur@exemple.fr",
      "porteur@exemple.fr",
    ]);
    expect(parties[0]?.texte).toContain("«\u00a0Nous pouvons nous voir jeudi.\u00a0»");
    const dites = await base.db
      .select()
      .from(notifications)
      .where(like(notifications.cle, `${dossier.id}:rappel:%`));
    expect(dites.map(({ nature }) => nature)).toEqual(["a-faire", "a-faire", "a-faire"]);
    expect((await rappelsEnvoyes(base.db, dossier.id))[0]).toMatch(
      /^Rappel envoyé à la CPTS le 16 mars 2026 à .*, par Hélène Vidal\.$/,
    );
  });

  it("part une fois par jour et par dossier, même si dix personnes le demandent ensemble", async () => {
    const dossier = await choisi("ouvert", "ars");
    const reponses = await Promise.all(Array.from({ length: 10 }, () => rappeler(dossier)));
    expect(reponses.filter((empeche) => empeche === null)).toHaveLength(1);
    expect(reponses.filter((empeche) => empeche?.includes("déjà envoyé un rappel aujourd’hui"))).toHaveLength(9);
    expect(await lettres(dossier)).toHaveLength(3);
    expect(await rappeler(dossier, instantDe("2026-03-17"))).toBeNull();
    expect(await rappelsDe(base.db, dossier.id)).toHaveLength(2);
  });

  it.each([
    ["l’ARS ne se rappelle pas elle-même", "lettreDeposee", "ars", "C’est l’ARS qui est attendue"],
    ["l’équipe n’en envoie pas", "lettreDeposee", "porteur", "Seuls les agents"],
  ] as const)("%s", async (_cas, jusqua, qui, phrase) => {
    const dossier = await choisi(jusqua, qui);
    expect(await rappeler(dossier)).toContain(phrase);
    expect(await lettres(dossier)).toEqual([]);
    expect(await rappelsDe(base.db, dossier.id)).toEqual([]);
  });

  it("un organisme dont l’avis est attendu est rappelé seul, et l’autre peut encore l’être le même jour", async () => {
    const { id } = await dossierInscrit(base.db, { jusqua: "projetComplet" });
    let { version } = (await choisiSur(id, "ars")).dossier;
    for (const organisme of ["msa", "ddArs"] as const) {
      await proposer(base.db, id, ["AvisDemande", { organisme }], { versionVue: version });
      version += 1;
    }
    const dossier = await choisiSur(id, "ars");
    expect(await rappeler(dossier, LUNDI, "", "ddArs")).toBeNull();
    expect((await lettres(dossier)).map(({ destinataire }) => destinataire)).toEqual(["dd-ars@exemple.fr"]);
    expect(await rappeler(dossier, LUNDI, "", "ddArs")).toContain("déjà envoyé un rappel aujourd’hui");
    expect(await rappeler(dossier, LUNDI, "", "urps")).toContain("On n’attend rien de l’URPS");
    expect(await rappeler(dossier)).toBeNull();
    expect((await rappelsDe(base.db, id)).map(({ main }) => main).sort()).toEqual(["ddArs", "msa"]);
  });

  it("la CPAM peut rappeler l’ARS", async () => {
    const dossier = await choisi("lettreDeposee", "cpam");
    expect(await rappeler(dossier)).toBeNull();
    expect((await lettres(dossier)).map(({ destinataire }) => destinataire).sort()).toEqual([
      "ars-direction@exemple.fr",
      "ars@exemple.fr",
    ]);
  });
});
