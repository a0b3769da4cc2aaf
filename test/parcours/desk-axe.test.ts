import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TOUS_LES_ETATS } from "#test/fabriques/couverture.ts";
import { dossierAvecTextes } from "#test/fabriques/depot.ts";
import { etatDe } from "#workflows/dossier.ts";
import { Bureau } from "./desk.ts";
import { regarderLActe } from "./desk-acts.ts";
import { animer } from "./desk-life.ts";
import { autresPages, pagesDUnEtat } from "./desk-pages.ts";
import { SITUATIONS } from "./desk-states.ts";

let bureau: Bureau;
/** The file in each situation. */
let dossiers: Map<string, Awaited<ReturnType<typeof dossierAvecTextes>>>;

beforeAll(async () => {
  bureau = await Bureau.ouvrir();
  const inscrits = SITUATIONS.map(
    async ({ nom, etapes, le }) => [nom, await dossierAvecTextes(bureau.serveur.db, { etapes, le })] as const,
  );
  dossiers = new Map(await Promise.all(inscrits));
});
afterAll(() => bureau?.fermer());

function dossierDe(nom: string) {
  const inscrit = dossiers.get(nom);
  if (!inscrit) throw new Error(`No file ${nom}`);
  return inscrit;
}

it("aucun état de la machine n’est oublié", () => {
  const vus = SITUATIONS.flatMap(({ dossier }) =>
    (dossier.instantane as unknown as { _nodes: { id: string }[] })._nodes.map(({ id }) => id),
  );
  // Each mission and each signature has the same states as the others; a contract ends by the calendar alone.
  const semblables = /\.missions\.|\.donnee$|^dossier\.(aOuvrir|echu)$/;
  expect(TOUS_LES_ETATS.filter((etat) => !vus.includes(etat) && !semblables.test(etat))).toEqual([]);
});

describe("un dossier dans chaque état, et ce qu’on peut y faire", () => {
  it.each(SITUATIONS.map((situation, rang) => [situation.nom, rang, situation] as const))(
    "%s",
    async (nom, rang, { gestes, dossier }) => {
      const { id, version } = dossierDe(nom);
      const examine = version !== undefined && /^(lettreIntention|projetDeSante)\./.test(etatDe(dossier));
      await bureau.ensemble([
        ...pagesDUnEtat(id, { rang, examine }).map(([qui, page]) => [qui, () => bureau.regarder(qui, page)] as const),
        ...gestes.map((geste) => [geste.qui, () => regarderLActe(bureau, id, geste)] as const),
      ]);
    },
  );
});

it("les autres pages du bureau, quand tout le monde est au travail", async () => {
  const { id } = dossierDe("projetComplet");
  const demande = await animer(bureau.serveur.db, dossierDe("projetComplet"));
  const regards = autresPages(id, dossierDe("enVigueur").id, demande);
  await bureau.ensemble(regards.map(([qui, page]) => [qui, () => bureau.regarder(qui, page)] as const));
});
