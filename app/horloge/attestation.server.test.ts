import { afterAll, describe, expect, it, vi } from "vitest";
import { service } from "#app/api/test-client.ts";
import { pagesOf, structureOf } from "#app/pdf/read-pdf.ts";
import { fermerPdf } from "#app/pdf/render.server.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import type { Histoire } from "#test/fabriques/dossier.ts";
import { dossierInscrit, instantDe } from "#test/fabriques/registre.ts";
import type { Qualite } from "#workflows/acteur.ts";
import { loader as attestation } from "./attestation.ts";
import { loader as horloge } from "./page.tsx";

const chez = service();
afterAll(fermerPdf);

/** What an address answers to the person of a capacity, on a day; a refusal is an answer too. */
async function ouvrir<T>(page: (args: never) => Promise<T>, id: string, qui: Qualite, jour = "2026-06-05"): Promise<T> {
  vi.setSystemTime(instantDe(jour));
  const headers = { Authorization: `Bearer ${chez.jeton[ACTEURS[qui].id]}` };
  const request = new Request(`http://localhost/dossiers/${id}`, { headers });
  return page({ request, params: { id }, context: {} } as never).catch((refus: T) => refus);
}
const inscrit = async (jusqua: Histoire = "projetComplet") => (await dossierInscrit(chez.db, { jusqua })).id;
const octets = async (reponse: Response) => new Uint8Array(await reponse.arrayBuffer());
const dense = (texte: string) => texte.replace(/[\s\u200b]/gu, "");

describe("l’attestation de validation tacite", () => {
  it("trois semaines après le terme, dit la date de la loi, le dépôt, le délai et les deux articles", async () => {
    const id = await inscrit();
    const reponse = await ouvrir(attestation, id, "porteur");
    expect([reponse.status, reponse.headers.get("content-disposition")]).toEqual([
      200,
      `attachment; filename="${id}-attestation-validation-tacite.pdf"`,
    ]);
    const pdf = await octets(reponse);
    const texte = dense(pagesOf(pdf).join(""));
    for (const dit of [
      "CPTS Garonne et Coteaux",
      `Référence ${id}/VT/10`,
      "déposé le 15 mars 2026",
      "b".repeat(64),
      "délai de deux mois prévu à l’article L. 1434-12 du code de la santé publique",
      "Ce délai s’est achevé le 15 mai 2026.",
      "réputé validé depuis le 16 mai 2026, sans décision expresse",
      "article L. 232-3 du code des relations entre le public et l’administration",
      "signature",
    ])
      expect(texte).toContain(dense(dit));
    expect(texte).not.toMatch(/àvérifier/i);
    const structure = structureOf(pdf);
    expect(structure).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(structure).toMatch(/\/MarkInfo <<\s*\/Marked true/);
    expect(pagesOf(pdf)).toHaveLength(1);
  });

  it("est la même à chaque demande, et pour chaque partie", async () => {
    const id = await inscrit();
    const [premiere, ...autres] = await Promise.all(
      (["porteur", "ars.instructeur", "cpam.roc"] as const).map(async (qui) =>
        octets(await ouvrir(attestation, id, qui)),
      ),
    );
    for (const autre of autres) expect(Buffer.compare(autre, premiere ?? autre)).toBe(0);
  });

  it.each(["msa", "urps", "admin", "national"] as const)("n’existe pas pour qui n’est pas partie : %s", async (qui) => {
    expect((await ouvrir(attestation, await inscrit(), qui)).status).toBe(404);
  });

  it.each([
    ["projetComplet", "2026-05-15"],
    ["projetDepose", "2026-06-05"],
    ["projetValide", "2026-06-05"],
    ["projetOppose", "2026-06-05"],
  ] as const)("n’existe pas avant la validation tacite : %s, le %s", async (jusqua, jour) => {
    expect((await ouvrir(attestation, await inscrit(jusqua), "porteur", jour)).status).toBe(404);
  });
});

describe("la page des délais", () => {
  it("montre ce qui court, puis ce qui a fini, et propose l’attestation aux parties une fois le silence venu", async () => {
    const id = await inscrit();
    const avant = await ouvrir(horloge, id, "porteur", "2026-05-15");
    expect(avant).toMatchObject({ attestation: false, courantes: [{ code: "opposition", court: { days: 0 } }] });
    const apres = await ouvrir(horloge, id, "cpam.roc");
    expect(apres).toMatchObject({ attestation: true, courantes: [], finies: [{ code: "opposition" }, {}, {}] });
    expect(await ouvrir(horloge, id, "msa")).toMatchObject({ attestation: false });
  });

  it("dit comment un délai a fini, et pourquoi chaque période a commencé", async () => {
    const { finies } = await ouvrir(horloge, await inscrit(), "porteur");
    expect(finies[0]).toMatchObject({
      fin: { dit: "Le silence de l’ARS a valu réponse, le 16 mai 2026" },
      etat: "Projet de santé réputé validé (acte 10). Le dernier jour était le 15 mai 2026 inclus.",
      regle:
        "Court du jour où le dossier est complet, de date à date : du 15 mars au 15 mai, dernier jour compris. Une demande de corrections ne le suspend pas (à vérifier).",
      periodes: [{ etat: "Le délai court", du: "15 mars 2026", au: "15 mai 2026", rang: 9 }],
    });
  });
});
