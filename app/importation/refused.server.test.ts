import { describe, expect, it } from "vitest";
import { ecritures, images } from "#db/schema/live.ts";
import { importation } from "./test-visit.ts";
import { docx, p } from "./test-word.ts";

const { chez, visiter, deposer, importer, ecrit } = importation();

const fichier = (octets: Uint8Array, nom = "projet.docx") => ({ fichier: { nom, octets } });
const GOUVERNANCE = p("Gouvernance", { style: "Titre1" });
const court = () => docx(GOUVERNANCE + p("Une association."));
const garde = async () => [
  await chez.db.select({ id: ecritures.id }).from(ecritures),
  await chez.db.select({ id: images.id }).from(images),
];

describe("un fichier refusé : une phrase, et rien n’est gardé", () => {
  it.each<[string, () => Uint8Array | Promise<Uint8Array>, RegExp]>([
    ["un PDF", () => new Uint8Array(Buffer.from("%PDF-1.7")), /est un PDF/],
    ["un fichier sans texte", () => docx(p("")), /Aucun texte/],
    ["un fichier abîmé", async () => (await court()).slice(0, 900), /abîmé/],
    ["un fichier trop lourd", () => new Uint8Array(10_100_000), /dépasse 10 Mo/],
    ["une bombe", () => docx(p("a"), { parties: { zeros: "0".repeat(2_000_000) } }), /démesuré/],
    [
      "un document de 400 pages",
      () => docx(Array.from({ length: 8_001 }, (_, rang) => p(`Ligne ${(rang * 7_919) % 9_973}`)).join("")),
      /Coupez-le en plusieurs fichiers/,
    ],
  ])("%s", async (_cas, faire, phrase) => {
    const avant = await garde();
    const { statut, corps } = await visiter("redaction", fichier(await faire()));
    expect([statut, corps.refus]).toEqual([200, expect.stringMatching(phrase)]);
    expect(await garde()).toEqual(avant);
  });
});

describe("un choix refusé", () => {
  it("une réponse qui dépasserait 20 000 caractères : rien n’est écrit, et l’on peut choisir autrement", async () => {
    const long = Array.from({ length: 22 }, (_, rang) => p(`${rang} ${"mot ".repeat(150)}`)).join("");
    const lecture = await deposer(await docx(GOUVERNANCE + long + p("Bureau", { style: "Titre1" }) + long));
    const { corps } = await importer(lecture, {
      "vers-0": "gouvernance.association",
      "vers-1": "gouvernance.association",
    });
    expect(corps.tropLongues).toEqual({ "gouvernance.association": expect.any(Number) });
    expect(await ecrit("gouvernance")).toEqual({});
    expect((await importer(lecture, { "vers-1": "" })).vers).toContain("importes=1");
  });

  it("une place qui n’existe pas ne reçoit rien", async () => {
    const lecture = await deposer(await docx(GOUVERNANCE + p("Un.") + p("Budget", { style: "Titre1" }) + p("Deux.")));
    for (const adresse of ["gouvernance.nulle", "constructor.name", "gouvernance", "", "budget.totalDepenses"]) {
      const { corps } = await importer(lecture, { "vers-0": adresse, "vers-1": adresse });
      expect(corps.refus).toMatch(/Aucun passage n’est placé/);
    }
  });

  it("une lecture perdue, ou celle d’une autre personne : on redonne le fichier", async () => {
    const lecture = await deposer(await court());
    expect((await importer(lecture, {}, "porteur")).corps.refus).toMatch(/n’est plus disponible/);
    expect((await importer("inconnue")).corps.refus).toMatch(/n’est plus disponible/);
    expect((await visiter("porteur", { lecture })).corps).toMatchObject({ apercu: null, perdue: /Choisissez/ });
    expect(await ecrit("gouvernance")).toEqual({});
  });
});

describe("ce qui ressemble à un patient", () => {
  it("est signalé dans l’aperçu, et n’empêche rien", async () => {
    const lecture = await deposer(await docx(GOUVERNANCE + p("Numéro 2 84 05 33 063 123 41.")));
    const { corps } = await visiter("redaction", { lecture });
    expect(JSON.stringify(corps.apercu)).toMatch(/sécurité sociale/);
    expect((await importer(lecture)).vers).toContain("importes=1");
  });

  it("l’est aussi dans le nom du fichier", async () => {
    const octets = await court();
    const { vers } = await visiter("redaction", fichier(octets, "Ordonnance Mme Dupont.docx"));
    const lecture = new URL(vers, "http://localhost").searchParams.get("lecture") ?? "";
    const { corps } = await visiter("redaction", { lecture });
    expect(corps.apercu).toMatchObject({ signalements: [expect.stringContaining("ordonnance")] });
  });
});
