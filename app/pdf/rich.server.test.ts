import { afterAll, describe, expect, it } from "vitest";
import type { Image } from "#app/images/image-type.ts";
import { jpeg, png } from "#app/images/samples.ts";
import { pagesOf, structureOf } from "./read-pdf.ts";
import { fermerPdf, rendrePdf } from "./render.server.ts";
import { answer, section, version } from "./sample.ts";

afterAll(fermerPdf);

const RICH = `# Un besoin

Quatre médecins **partent**, *deux* restent, ***tous*** attendent. Voir [Rézone](https://rezonecpts.ameli.fr), dit @[Inès Moreau](membre:u-7).

## Un détail

- une file d’accueil
  1. le lundi
  2. le jeudi
- un registre

| Acte | Mois |
| --- | --- |
| Recenser | mars<br>avril |

![Carte du bassin](image:im-1)`;

const image = (id: string, octets: Uint8Array, type: Image["type"] = "image/png"): Image => ({
  id,
  type,
  largeur: 4,
  hauteur: 3,
  octets,
});
const dense = (text: string) => text.replace(/\s/gu, "");
const wordsOf = (pdf: Uint8Array) => dense(pagesOf(pdf).join(""));
const print = (texte: string, images: readonly Image[] = []) =>
  rendrePdf(version(section("Territoire", answer(texte))), images);
const count = (pdf: Uint8Array, tag: string) => structureOf(pdf).split(`/S /${tag}\n`).length - 1;

describe("une réponse mise en forme", () => {
  it("balise titres, listes, tableau, image, lien et accents d’écriture", async () => {
    const pdf = await print(RICH, [image("im-1", png())]);
    const tags = ["H3", "H4", "H5", "L", "LI", "Table", "TH", "TD", "Link", "Strong", "Em", "Figure"];
    const counts = tags.map((tag) => [tag, count(pdf, tag)]);
    expect(Object.fromEntries(counts)).toMatchObject({ H4: 1, H5: 1, L: 2, LI: 4, Table: 1, TH: 2, TD: 2, Link: 1 });
    expect(counts.filter(([, many]) => many === 0)).toEqual([]);
    expect(structureOf(pdf)).toContain("(https://rezonecpts.ameli.fr)");
    expect(wordsOf(pdf)).toContain(
      dense("Quatre médecins partent, deux restent, tous attendent. Voir Rézone, dit @Inès Moreau."),
    );
  });

  it("ne saute aucun niveau de titre", async () => {
    const pdf = await print("## Un détail\n\nDes mots.");
    expect([count(pdf, "H4"), count(pdf, "H5")]).toEqual([1, 0]);
  });

  it("n’ouvre aucun lien vers une adresse qui n’est pas permise", async () => {
    const pdf = await print("[ici](javascript:alert(1)) et [là](file:///etc/passwd)");
    expect(count(pdf, "Link")).toBe(0);
    expect(wordsOf(pdf)).toContain("[ici](javascript:alert(1))et[là](file:///etc/passwd)");
  });

  it("répète le titre d’un tableau sur chaque page", async () => {
    const rows = Array.from({ length: 120 }, (_, rank) => `| ${rank} | une ligne |`).join("\n");
    const pages = pagesOf(await print(`| Rang | Ce qui est fait |\n| --- | --- |\n${rows}`));
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.filter((page) => dense(page).includes("Cequiestfait"))).toHaveLength(pages.length);
  });

  it("dit l’image qui manque et celle qui ne se lit pas, sans échouer", async () => {
    const broken = image("im-2", new Uint8Array(Buffer.from("89504e470d0a1a0a0000", "hex")));
    const texte = "![Le plan](image:im-1)\n\n![La carte](image:im-2)\n\n![Le bus](image:im-3)";
    const pdf = await print(texte, [image("im-1", jpeg(), "image/jpeg"), broken]);
    expect(wordsOf(pdf)).toContain("Imageillisible:Lacarte");
    expect(wordsOf(pdf)).toContain("Imageabsente:Lebus");
    // The mark of the cover, and the picture that reads.
    expect(count(pdf, "Figure")).toBe(2);
  });

  it("rend un tableau de vingt colonnes et ses mots sans fin", async () => {
    const row = `|${`${"a".repeat(60)}|`.repeat(20)}`;
    const text = wordsOf(await print(`${row}\n|${"---|".repeat(20)}\n${row}`)).replaceAll("\u200b", "");
    expect(text.match(/a{4,}/g)?.join("").length).toBeGreaterThanOrEqual(2_400);
  });
});

it("une version de travail le dit en couverture et sur chaque page", async () => {
  const texte = answer("Des mots.\n\n".repeat(80));
  const pdf = await rendrePdf({ ...version(section("Un", texte)), nature: "travail", nom: "Avant relecture" });
  const pages = pagesOf(pdf);
  const said = pages.map((page) => page.split("Version de travail, non déposée").length - 1);
  expect(said).toEqual([2, ...pages.slice(1).map(() => 1)]);
  expect(dense(pages[0] ?? "")).toContain("Avantrelecture");
});
