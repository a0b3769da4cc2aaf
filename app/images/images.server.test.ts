import { randomBytes } from "node:crypto";
import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { service } from "#app/api/test-client.ts";
import { figerContenu } from "#db/freeze.ts";
import { ajouterImage } from "#db/queries/images.ts";
import { images } from "#db/schema/live.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { enEcriture } from "#test/fabriques/projet.ts";
import type { Qualite } from "#workflows/acteur.ts";
import { loader as voir } from "./image.ts";
import { assemblerPng, FIN_PNG, jpeg, morceauPng, png, tetePng } from "./samples.ts";
import { action, loader } from "./upload.ts";

const chez = service();
type Cas = Awaited<ReturnType<typeof enEcriture>>;

const demande = (qui: Qualite, body?: FormData | string) =>
  new Request("http://localhost/", {
    headers: { Authorization: `Bearer ${chez.jeton[ACTEURS[qui].id]}` },
    ...(body === undefined ? {} : { method: "POST", body }),
  });
const repondre = async (reponse: Promise<unknown>) => (await reponse.catch((refus: Response) => refus)) as Response;
const formulaire = (octets: Uint8Array<ArrayBuffer>, nom = "carte.png", champ = "fichier") => {
  const corps = new FormData();
  corps.set(champ, new File([octets], nom, { type: "image/png" }));
  return corps;
};
async function envoyer({ dossierId }: Cas, body: FormData | string, qui: Qualite = "redacteur") {
  const params = { id: dossierId, modele: "lettre-intention" };
  const reponse = await repondre(action({ request: demande(qui, body), params, context: {} }));
  return { statut: reponse.status, ...(await reponse.json().catch(() => ({}))) } as {
    statut: number;
    id?: string;
    message?: string;
  };
}
const lire = (image: string, qui: Qualite) => repondre(voir({ request: demande(qui), params: { image }, context: {} }));
const statuts = async (image: string, qui: readonly Qualite[]) =>
  Promise.all(qui.map(async (un) => (await lire(image, un)).status));

/** A picture of a given weight, that nothing compresses. */
const lourde = (poids: number, cote = 900) => {
  const points = Buffer.concat(
    Array.from({ length: cote }, () => Buffer.concat([Buffer.alloc(1), randomBytes(cote * 3)])),
  );
  return assemblerPng(
    tetePng(cote, cote),
    morceauPng("IDAT", deflateSync(points)),
    FIN_PNG,
    Buffer.alloc(Math.max(0, poids)),
  );
};

describe("ajouter une image à un brouillon", () => {
  it("la garde sans ce qu’elle disait à part, une fois quel que soit le nombre d’envois", async () => {
    const cas = await enEcriture(chez.db);
    const bavarde = png(30, 20, [morceauPng("tEXt", Buffer.from("GPS"))]);
    const { statut, id } = await envoyer(cas, formulaire(bavarde, "photo.jpg"));
    expect(statut).toBe(201);
    expect((await envoyer(cas, formulaire(png(30, 20)), "porteur")).id).toBe(id);
    const gardees = await chez.db.select().from(images);
    expect(gardees.filter((image) => image.documentId === cas.document.id)).toMatchObject([
      { id, type: "image/png", largeur: 30, hauteur: 20, octets: png(30, 20), deposeParId: ACTEURS.redacteur.id },
    ]);
  });

  it.each([
    ["un autre fichier", formulaire(new Uint8Array(Buffer.from("%PDF-1.7"))), 415, "PNG ni une image JPEG"],
    ["une image coupée", formulaire(jpeg().slice(0, 100)), 422, "incomplète ou abîmée"],
    ["une image bombe", formulaire(assemblerPng(tetePng(60_000, 60_000), FIN_PNG)), 422, "trop de points"],
    ["plus de 3 Mo", formulaire(lourde(1_000_000)), 413, "dépasse 3 Mo"],
    ["bien plus de 3 Mo", formulaire(lourde(2_500_000)), 413, "dépasse 3 Mo"],
    ["un autre champ", formulaire(png(), "a.png", "autre"), 400, "Choisissez une image"],
    ["un champ sans fichier", "fichier=a", 400, "Choisissez une image"],
  ])("%s : refusé en disant pourquoi", async (_, corps, statut, phrase) => {
    const cas = await enEcriture(chez.db);
    const avant = (await chez.db.select().from(images)).length;
    expect(await envoyer(cas, corps)).toEqual({ statut, message: expect.stringContaining(phrase) });
    expect((await chez.db.select().from(images)).length).toBe(avant);
  });

  it("au-delà de 40 Mo pour un document, refuse la suivante", async () => {
    const cas = await enEcriture(chez.db);
    const presque = { type: "image/png", largeur: 1, hauteur: 1, sha256: "", deposeParId: "u" } as const;
    await ajouterImage(chez.db, {
      ...presque,
      id: "i",
      documentId: cas.document.id,
      octets: new Uint8Array(39_999_950),
    });
    expect(await envoyer(cas, formulaire(png()))).toEqual({ statut: 409, message: expect.stringContaining("40 Mo") });
    expect((await envoyer(await enEcriture(chez.db), formulaire(png()))).statut).toBe(201);
  });

  it.each([
    ["lecteur", 404],
    ["ars.instructeur", 404],
    ["cpam.roc", 404],
    ["admin", 404],
    ["coordinateur", 201],
  ] satisfies [Qualite, number][])("%s : %i", async (qui, statut) => {
    expect((await envoyer(await enEcriture(chez.db), formulaire(png()), qui)).statut).toBe(statut);
  });

  it("un texte déposé n’en reçoit plus, et l’adresse ne se lit pas", async () => {
    const cas = await enEcriture(chez.db, "lettreDeposee");
    expect((await envoyer(cas, formulaire(png()))).statut).toBe(404);
    const params = { id: cas.dossierId, modele: "lettre-intention" };
    const lue = (qui: Qualite) => repondre(loader({ request: demande(qui), params, context: {} }));
    expect((await lue("porteur")).status).toBe(405);
    expect((await lue("ars.instructeur")).status).toBe(404);
  });
});

describe("voir une image", () => {
  const AILLEURS: Qualite[] = ["ars.instructeur", "cpam.roc", "msa", "urps", "admin"];

  it("l’équipe la voit dès qu’elle est ajoutée, les autres quand un dépôt la montre", async () => {
    const cas = await enEcriture(chez.db);
    const { id = "" } = await envoyer(cas, formulaire(jpeg()));
    const reponse = await lire(id, "lecteur");
    expect(new Uint8Array(await reponse.arrayBuffer())).toEqual(jpeg());
    expect(Object.fromEntries(reponse.headers)).toMatchObject({
      "content-type": "image/jpeg",
      "cache-control": "private, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
    });
    expect(await statuts(id, AILLEURS)).toEqual(AILLEURS.map(() => 404));
    const champ = { code: "c", libelle: "C", texte: `![Un plan](image:${id})` };
    const contenu = {
      reference: cas.dossierId,
      titre: "Lettre",
      modele: "lettreIntention",
      modeleVersion: "2026-11",
      dossier: { id: cas.dossierId, nom: "CPTS" },
      sections: [{ code: "s", titre: "S", champs: [champ] }],
    };
    const figee = { document: cas.document, contenu, par: "Camille Ferrand" };
    await chez.db.transaction((tx) => figerContenu(tx, { ...figee, nature: "travail", nom: "x" }, new Date()));
    expect(await statuts(id, AILLEURS)).toEqual(AILLEURS.map(() => 404));
    await chez.db.transaction((tx) => figerContenu(tx, figee, new Date()));
    expect(await statuts(id, AILLEURS)).toEqual(AILLEURS.map(() => 200));
    expect(await statuts(id, ["national"])).toEqual([404]);
  });

  it.each(["inconnue", "", "../x", "a".repeat(65)])("« %s » n’existe pour personne", async (id) => {
    expect(await statuts(id, ["porteur", "ars.instructeur", "national"])).toEqual([404, 404, 404]);
  });
});
