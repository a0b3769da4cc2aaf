import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { service } from "#app/api/test-client.ts";
import { pagesOf, structureOf } from "#app/pdf/read-pdf.ts";
import { fermerPdf } from "#app/pdf/render.server.ts";
import { organismeParId } from "#db/queries/bodies.ts";
import { papiersDe } from "#db/queries/letterheads.ts";
import { organisations } from "#db/schema/people.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { QUALITES, type Qualite } from "#workflows/acteur.ts";
import { GENRES_DE_PIECE } from "#workflows/pieces/kinds.ts";
import { action, loader } from "./page.tsx";
import { action as esquisse, loader as specimen } from "./specimen.ts";
import type { PapierRefuse } from "./view.server.ts";

const chez = service();
beforeAll(async () => {
  const autre = { id: "ars-11", corps: "ars" as const, nom: "ARS Voisine", territoires: ["11"] };
  await chez.db.insert(organisations).values(autre);
});
afterAll(fermerPdf);

const ALLONGE = new URLSearchParams({
  nom: "ARS Adaptée",
  direction: "Offre de soins",
  "accuse-formule": "Cordialement.",
});

/** What an address answers to the person of a capacity; a refusal is an answer too. */
async function demander<T>(
  page: (args: never) => Promise<T>,
  qui: Qualite,
  { recherche = "", corps }: { recherche?: string; corps?: Record<string, string> } = {},
): Promise<T> {
  const request = new Request(`http://localhost/papier${recherche}`, {
    headers: { Authorization: `Bearer ${chez.jeton[ACTEURS[qui].id]}` },
    ...(corps && { method: "POST", body: new URLSearchParams(corps) }),
  });
  return page({ request, params: {}, context: {} } as never).catch((refus: T) => {
    if (refus instanceof Response) return refus;
    throw refus;
  });
}
const statut = (reponse: unknown) => (reponse instanceof Response ? reponse.status : 200);
const versions = async () => {
  const organisme = await organismeParId(chez.db, "ars-75");
  return organisme ? papiersDe(chez.db, organisme) : [];
};
const forme = (champs: Record<string, string> = {}) => ({ versionVue: "1", ...Object.fromEntries(ALLONGE), ...champs });
const motsDe = async (reponse: Response) => {
  const pdf = new Uint8Array(await reponse.arrayBuffer());
  return {
    texte: pagesOf(pdf)
      .join("")
      .replace(/[\s\u200b]/gu, ""),
    structure: structureOf(pdf),
  };
};

const LISENT: Partial<Record<Qualite, string>> = { "ars.instructeur": "lit", "ars.signataire": "établit" };
const NOMMEE = "?organisme=ars-75";

describe("le papier de l’ARS", () => {
  it.each(QUALITES.filter((qui) => qui !== "systeme"))("%s", async (qui) => {
    const ici = LISENT[qui] ?? (qui === "admin" ? "établit" : "rien");
    const vue = await demander(loader, qui, { recherche: NOMMEE });
    const dit = "etablit" in vue ? (vue.etablit ? "établit" : "lit") : "rien";
    expect([dit, statut(vue)]).toEqual([ici, ici === "rien" ? 404 : 200]);
    expect(statut(await demander(loader, qui))).toBe(qui in LISENT ? 200 : 404);
    for (const page of [action, esquisse]) {
      const refuse = statut(await demander(page, qui, { recherche: NOMMEE, corps: { nom: "" } }));
      expect(refuse).toBe(ici === "établit" ? 200 : 404);
    }
    expect(statut(await demander(specimen, qui, { recherche: NOMMEE }))).toBe(ici === "rien" ? 404 : 200);
    // The paper of another ARS, and of a body that sends no piece.
    expect(statut(await demander(loader, qui, { recherche: "?organisme=ars-11" }))).toBe(qui === "admin" ? 200 : 404);
    expect(statut(await demander(loader, qui, { recherche: "?organisme=cpam-33" }))).toBe(404);
  });

  it("ce qui ne tient pas est dit champ par champ, et rien de ce qui est tapé ne se perd", async () => {
    const corps = forme({ nom: "", "opposition-introduction": "i".repeat(900) });
    const refus = (await demander(action, "ars.signataire", { corps })) as PapierRefuse;
    expect(Object.keys(refus.erreurs ?? {})).toEqual(["nom", "opposition-introduction"]);
    expect(refus.saisie).toMatchObject({ direction: "Offre de soins", "opposition-introduction": "i".repeat(900) });
    expect(await versions()).toHaveLength(1);
  });

  it("établi deux fois du même formulaire, l’est une fois ; d’une page ancienne, ne l’est pas", async () => {
    for (let fois = 0; fois < 2; fois += 1)
      expect(statut(await demander(action, "ars.signataire", { corps: forme() }))).toBe(302);
    expect(await versions()).toMatchObject([
      { version: 2, nom: "ARS Adaptée", par: ACTEURS["ars.signataire"].nom },
      {},
    ]);
    const corps = forme({ lieu: "Bordeaux" });
    const refus = (await demander(action, "admin", { recherche: NOMMEE, corps })) as PapierRefuse;
    expect(refus).toMatchObject({
      versionVue: 2,
      devance: expect.stringContaining("Marc Delmas"),
      saisie: { lieu: "Bordeaux" },
    });
    const suite = await demander(action, "admin", { recherche: NOMMEE, corps: { ...corps, versionVue: "2" } });
    expect([statut(suite), (await versions()).length]).toEqual([302, 3]);
  });
});

describe("le spécimen", () => {
  it.each(GENRES_DE_PIECE)("%s : accessible, marqué, inventé", async (genre) => {
    const reponse = (await demander(specimen, "ars.instructeur", {
      recherche: `?modele=2&genre=${genre}`,
    })) as Response;
    const { texte, structure } = await motsDe(reponse);
    for (const mot of ["Spécimen:dossier,personnesetdatesinventés", "ARSAdaptée", "Val", "modèlen°2"])
      expect(texte).toContain(mot);
    expect(texte).not.toMatch(/àvérifier|ceservice|sanscertificat/i);
    expect(structure).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(reponse.headers.get("content-disposition")).toContain(`specimen-${genre}-modele-2.pdf`);
  });

  it("d’un papier pas encore établi montre ce qui est tapé, même trop long, et n’établit rien", async () => {
    const avant = await versions();
    const corps = forme({ nom: "ARS Rêvée", pied: "p".repeat(400), genre: "demande" });
    const { texte } = await motsDe((await demander(esquisse, "ars.signataire", { corps })) as Response);
    for (const mot of ["ARSRêvée", "p".repeat(160), "Piècesàfournir", "modèlen°4"]) expect(texte).toContain(mot);
    expect(texte).not.toContain("p".repeat(161));
    expect(await versions()).toEqual(avant);
  });

  it("d’un modèle qui n’existe pas est introuvable", async () => {
    expect(statut(await demander(specimen, "ars.signataire", { recherche: "?modele=9" }))).toBe(404);
  });
});
