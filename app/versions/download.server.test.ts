import { createHash } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import { service } from "#app/api/test-client.ts";
import { readDocx, wordsOf } from "#app/docx/read-docx.ts";
import { fermerDocx } from "#app/docx/render.server.ts";
import { png } from "#app/images/samples.ts";
import { pagesOf } from "#app/pdf/read-pdf.ts";
import { fermerPdf } from "#app/pdf/render.server.ts";
import { figerContenu } from "#db/freeze.ts";
import { ajouterImage } from "#db/queries/images.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { enEcriture } from "#test/fabriques/projet.ts";
import type { Qualite } from "#workflows/acteur.ts";
import { loader as docx } from "./docx.ts";
import { loader as json } from "./json.ts";
import { loader as markdown } from "./markdown.ts";
import { loader as pdf } from "./pdf.ts";

const chez = service();
afterAll(fermerPdf);
afterAll(fermerDocx);

const FORMATS = { pdf, docx, markdown, json };
type Format = keyof typeof FORMATS;

const TEXTE = `## Un besoin *vif*

Une ligne,
une autre, dit @[Inès](membre:u-7).

- un

![Le plan](image:plan-1)

![Un autre dossier](image:ailleurs-1)`;

async function figee(nature: "depot" | "travail" = "depot") {
  const { dossierId, document } = await enEcriture(chez.db);
  const champ = (code: string, texte: string) => ({ code, libelle: `Question ${code}`, texte });
  const contenu = {
    reference: `${dossierId} · Lettre`,
    titre: "Lettre d’intention",
    modele: "lettreIntention",
    modeleVersion: "2026-11",
    dossier: { id: dossierId, nom: "CPTS des *Vals*" },
    sections: [{ code: "s", titre: "Territoire", champs: [champ("1", TEXTE), champ("2", "")] }],
  };
  const version = { document, contenu, par: "Camille Ferrand", nature, nom: nature === "travail" ? "relue" : "" };
  const { versionId } = await chez.db.transaction((tx) => figerContenu(tx, version, new Date()));
  return { versionId, documentId: document.id, dossierId };
}

async function telecharger(format: Format, version: string, qui: Qualite = "porteur"): Promise<Response> {
  const request = new Request("https://atelier.exemple.fr/x", {
    headers: { Authorization: `Bearer ${chez.jeton[ACTEURS[qui].id]}` },
  });
  return FORMATS[format]({ request, params: { version }, context: {} }).catch((refus: Response) => refus);
}
const octetsDe = async (reponse: Response) => new Uint8Array(await reponse.arrayBuffer());

describe("une version à télécharger", () => {
  it.each([
    ["pdf", "application/pdf", "v1.pdf"],
    ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "v1.docx"],
    ["markdown", "text/markdown; charset=utf-8", "v1.md"],
    ["json", "application/json; charset=utf-8", "v1.json"],
  ] as const)("en %s, est un fichier à garder, jamais une page", async (format, type, fin) => {
    const { versionId, dossierId } = await figee();
    const { headers } = await telecharger(format, versionId, "ars.instructeur");
    expect(headers.get("content-type")).toBe(type);
    expect(headers.get("content-disposition")).toBe(`attachment; filename="${dossierId}-lettre-intention-${fin}"`);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("en JSON, ses octets donnent l’empreinte de la version", async () => {
    const { versionId } = await figee();
    const reponse = await telecharger("json", versionId);
    const octets = await octetsDe(reponse);
    const empreinte = createHash("sha256").update(octets).digest("base64");
    expect(reponse.headers.get("repr-digest")).toBe(`sha-256=:${empreinte}:`);
    expect(reponse.headers.get("cache-control")).toContain("no-transform");
    const lu = await (await telecharger("markdown", versionId)).text();
    expect(lu).toContain(Buffer.from(empreinte, "base64").toString("hex"));
  });

  it("en Markdown, se lit dans tout autre outil", async () => {
    const { versionId } = await figee();
    const texte = await (await telecharger("markdown", versionId)).text();
    expect(texte.split("\n\n").slice(2)).toEqual([
      "## Territoire",
      "### Question 1",
      "#### Un besoin *vif*",
      "Une ligne,  \nune autre, dit @Inès.",
      "- un",
      "![Le plan](https://atelier.exemple.fr/images/plan-1)",
      "![Un autre dossier](https://atelier.exemple.fr/images/ailleurs-1)",
      "### Question 2",
      "Sans réponse.\n",
    ]);
    expect(texte).toContain("CPTS des \\*Vals\\*");
  });

  it("montre ses images, et aucune d’un autre dossier", async () => {
    const { versionId, documentId } = await figee();
    const ailleurs = await figee();
    const image = { type: "image/png", largeur: 4, hauteur: 3, sha256: "", octets: png(), deposeParId: "u" } as const;
    await ajouterImage(chez.db, { ...image, id: "plan-1", documentId });
    await ajouterImage(chez.db, { ...image, id: "ailleurs-1", documentId: ailleurs.documentId });
    const imprime = pagesOf(await octetsDe(await telecharger("pdf", versionId)))
      .join(" ")
      .replace(/\s+/g, " ");
    const ecrit = wordsOf(await readDocx(await octetsDe(await telecharger("docx", versionId)))).replace(/\s/g, " ");
    for (const mots of [imprime, ecrit]) {
      expect(mots).toMatch(/Image absente\s: Un autre dossier/);
      expect(mots).not.toMatch(/Image absente\s: Le plan/);
    }
  });

  it.each(Object.keys(FORMATS) as Format[])(
    "de travail, en %s, n’est que pour qui lit le brouillon",
    async (format) => {
      const { versionId } = await figee("travail");
      const statuts = ["lecteur", "ars.instructeur", "cpam.roc", "admin", "national"] as const;
      const lues = await Promise.all(statuts.map(async (qui) => (await telecharger(format, versionId, qui)).status));
      expect(lues).toEqual([200, 404, 404, 404, 404]);
      const { headers } = await telecharger(format, versionId);
      expect(headers.get("content-disposition")).toMatch(/-lettre-intention-travail-1\.\w+"$/);
    },
  );
});
