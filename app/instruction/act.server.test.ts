import { beforeAll, describe, expect, it } from "vitest";
import { service } from "#app/api/test-client.ts";
import { filsDe } from "#db/queries/comments.ts";
import { grilleDe } from "#db/queries/grid.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { depotInstruit } from "#test/fabriques/depot.ts";
import type { Qualite } from "#workflows/acteur.ts";
import { agirSurInstruction } from "./act.server.ts";

const TOUT = { depot: ["tous", "equipe", "autorites"], travail: [] } as const;
const chez = service();
let depot: Awaited<ReturnType<typeof depotInstruit>>;
beforeAll(async () => {
  depot = await depotInstruit(chez.db);
});

/** Sends a form of the page; « vers » an address, what is answered, or the status of a refusal. */
async function envoyer(qui: Exclude<Qualite, "systeme">, champs: Record<string, string>) {
  const headers = { Authorization: `Bearer ${chez.jeton[ACTEURS[qui].id]}` };
  const adresse = `http://localhost/dossiers/${depot.id}/instruction?section=prevention`;
  const request = new Request(adresse, { method: "POST", headers, body: new URLSearchParams(champs) });
  const suite = await agirSurInstruction({ request, params: { id: depot.id } }).catch((refus: Response) => refus);
  if (!(suite instanceof Response)) return suite;
  return suite.status === 302 ? `vers ${suite.headers.get("location")}` : suite.status;
}
const ecrits = () => filsDe(chez.db, { dossierId: depot.id }, TOUT);
const ici = () => `/dossiers/${depot.id}/instruction?section=prevention`;
const DIRE = { geste: "commenter", champ: "prevention.risquesEtPublics", cle: "c", texte: "D’où vient ce chiffre ?" };

describe("commenter depuis la page d’instruction", () => {
  it("sur un passage, entre autorités, puis revenir à la même section, devant le commentaire", async () => {
    const saisi = { ...DIRE, citation: "trop bas", visibilite: "autorites", retour: ici() };
    const suite = await envoyer("ars.instructeur", saisi);
    expect(await envoyer("ars.instructeur", saisi)).toBe(suite);
    const fils = await ecrits();
    expect(fils).toMatchObject([
      { versionId: depot.version.id, citation: "trop bas", visibilite: "autorites", auteurId: "ars" },
    ]);
    expect(suite).toBe(`vers ${ici()}#commentaire-${fils[0]?.id}`);
  });

  it("ce qui ressemble à une donnée de patient est refusé, et rendu tel qu’il était", async () => {
    const saisi = { ...DIRE, cle: "d", texte: "Mme Martin, diabétique, attend.", visibilite: "tous", retour: ici() };
    const suite = await envoyer("cpam.roc", saisi);
    expect(suite).toMatchObject({ erreurs: { texte: expect.any(String) }, saisie: { texte: saisi.texte } });
    expect(await ecrits()).toHaveLength(1);
  });

  it.each(["porteur", "msa", "urps", "admin", "national"] as const)("%s n’y écrit pas : 404", async (qui) => {
    expect(await envoyer(qui, { ...DIRE, visibilite: "tous" })).toBe(404);
    expect(await ecrits()).toHaveLength(1);
  });

  it("la grille se note depuis la même page, par l’ARS seule", async () => {
    const point = { critere: "territoire", appreciation: "conforme", note: "" };
    expect(await envoyer("cpam.roc", point)).toBe(404);
    expect(await envoyer("ars.instructeur", { ...point, appreciation: "" })).toHaveProperty("erreurs.appreciation");
    expect(await envoyer("ars.instructeur", point)).toBe(`vers ${ici()}`);
    expect(await grilleDe(chez.db, depot.version.id)).toMatchObject([{ critere: "territoire" }]);
  });
});
