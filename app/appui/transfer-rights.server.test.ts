import { beforeEach, describe, expect, it } from "vitest";
import { service } from "#app/api/test-client.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { dossierInscrit } from "#test/fabriques/registre.ts";
import { QUALITES } from "#workflows/acteur.ts";
import { visiteur } from "./test-visit.ts";
import type { VueDuFil } from "./thread.server.ts";

const chez = service();
const visiter = visiteur(chez);
const CORPS = ["ars-75", "cpam-33", "urps-75"];
let dossier = "";
const demander = async (organisme: string, cle = organisme) => {
  const envoi = { cle, objet: "projet", organisme, question: "Qui peut nous aider ?" };
  return /appui\/(\w+)/.exec((await visiter("coordination", "fichier", { id: dossier }, envoi)).vers)?.[1] ?? "";
};
const faire = (qui: string, demande: string, champs: Record<string, string>) =>
  visiter(qui, "fil", { id: dossier, demande }, champs);
const transferer = (qui: string, demande: string, vers: string, autres = {}) =>
  faire(qui, demande, { intention: "transferer", cle: "t", vers, ...autres });
const fil = async (qui: string, demande: string) =>
  (await visiter(qui, "fil", { id: dossier, demande })).corps as unknown as VueDuFil;

beforeEach(async () => {
  dossier = (await dossierInscrit(chez.db, { jusqua: "projetComplet" })).id;
});

describe("qui transfère, à qui", () => {
  it("chaque qualité devant une demande de chacun des trois corps : ceux à qui elle peut la transférer", async () => {
    const table: string[] = [];
    const demandes = [];
    for (const corps of CORPS) demandes.push(await demander(corps));
    for (const qualite of QUALITES.filter((nom) => nom !== "systeme")) {
      const { id } = ACTEURS[qualite];
      const offerts = [];
      for (const demande of demandes) {
        const vers = (await fil(id, demande)).transferts?.map((autre) => autre.id).sort();
        const refus = (await transferer(id, demande, "ailleurs")).statut;
        offerts.push(`${vers?.join("+") || "-"} ${refus}`);
      }
      table.push(`${qualite} : ${offerts.join(", ")}`);
    }
    const personne = (qualite: string) => `${qualite} : - 404, - 404, - 404`;
    expect(table).toEqual([
      ...["porteur", "coporteur", "coordinateur", "redacteur", "lecteur"].map(personne),
      ...["ars.instructeur", "ars.signataire"].map((qualite) => `${qualite} : cpam-33+urps-75 200, - 404, - 404`),
      personne("ars.delegation"),
      ...["cpam.roc", "cpam.direction"].map((qualite) => `${qualite} : - 404, ars-75+urps-75 200, - 404`),
      personne("msa"),
      "urps : - 404, - 404, ars-75+cpam-33 200",
      ...["national", "admin"].map(personne),
    ]);
  });

  it.each([
    ["sans organisme", {}, { vers: "" }, "vers", "Choisissez"],
    ["à celui qui l’a déjà", {}, { vers: "ars-75" }, "vers", "Choisissez"],
    ["avec un nom de patient", { mot: "Mme Martin, diabétique, attend." }, { vers: "cpam-33" }, "mot", "patient"],
  ] as const)("%s : refusé, rien n’est perdu", async (_quoi, autres, { vers }, champ, mot) => {
    const demande = await demander("ars-75");
    const { corps } = await transferer("ars", demande, vers, autres);
    expect(corps.transfert).toMatchObject({ vers, ...autres, erreurs: { [champ]: expect.stringContaining(mot) } });
  });

  it("close, elle ne se transfère pas", async () => {
    const demande = await demander("ars-75");
    await faire("coordination", demande, { intention: "clore" });
    expect((await fil("ars", demande)).transferts).toEqual([]);
    expect((await transferer("ars", demande, "cpam-33")).corps.transfert).toMatchObject({
      erreurs: { vers: expect.stringContaining("close") },
    });
  });
});
