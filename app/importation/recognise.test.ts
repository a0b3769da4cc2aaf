import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { lireWord } from "./read.server.ts";
import { reconnaitre } from "./recognise.server.ts";
import { docx, p } from "./test-word.ts";

const octets = (texte: string, encodage: BufferEncoding = "latin1") => new Uint8Array(Buffer.from(texte, encodage));
const OLE = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
const VIDE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

async function archive(parties: Record<string, string>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [nom, contenu] of Object.entries(parties)) zip.file(nom, contenu);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

/** Writes over what the table of contents says of the last entry. */
function mentir(fichier: Uint8Array, decalage: number, valeur: number): Uint8Array {
  const menteur = fichier.slice();
  const place = Buffer.from(menteur.buffer).lastIndexOf(Buffer.from("PK\x01\x02", "latin1"));
  new DataView(menteur.buffer).setUint32(place + decalage, valeur, true);
  return menteur;
}

describe("un fichier qui n’est pas un Word est refusé par son nom de famille", () => {
  it.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ["un fichier vide", () => octets(""), "absent"],
    ["un PDF", () => octets("%PDF-1.7\n…"), "pdf"],
    ["un RTF", () => octets("{\\rtf1\\ansi"), "rtf"],
    ["un ancien Word", () => octets(`${OLE}${"\0".repeat(600)}WordDocument`), "ancien-word"],
    [
      "un Word protégé par un mot de passe",
      () => octets(`${OLE}${"\0".repeat(600)}${Buffer.from("EncryptedPackage", "utf16le").toString("latin1")}`),
      "chiffre",
    ],
    ["une image", () => octets("\x89PNG\r\n\x1a\n"), "autre"],
    [
      "un tableur",
      () => archive({ "[Content_Types].xml": "spreadsheetml.sheet.main", "xl/workbook.xml": "" }),
      "autre",
    ],
    [
      "un document de LibreOffice",
      () => archive({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "" }),
      "opendocument",
    ],
    [
      "un Word à macros",
      () => docx(p("a"), { type: "application/vnd.ms-word.document.macroEnabled.main+xml" }),
      "macros",
    ],
    ["des macros cachées dans un .docx", () => docx(p("a"), { parties: { "word/vbaProject.bin": "x" } }), "macros"],
    ["une archive quelconque", () => archive({ "lisez-moi.txt": "bonjour" }), "autre"],
  ])("%s", async (_cas, faire, refus) => {
    expect(reconnaitre(await faire())).toEqual({ refus });
  });

  it("plus de dix mégaoctets", () => {
    expect(reconnaitre(new Uint8Array(10_000_001))).toEqual({ refus: "trop-lourd" });
  });
});

describe("un fichier abîmé", () => {
  it("coupé n’importe où, il est refusé sans autre effet", async () => {
    const entier = await docx(p("Un paragraphe."));
    for (let taille = 4; taille < entier.length; taille += 41) {
      expect(reconnaitre(entier.slice(0, taille))).toEqual({ refus: "abime" });
    }
  });

  it.each([
    ["dont une partie commence hors du fichier", 42, 0x7fffffff],
    ["dont une partie finit hors du fichier", 20, 0x00ffffff],
  ])("%s", async (_cas, decalage, valeur) => {
    expect(reconnaitre(mentir(await docx(p("a")), decalage, valeur))).toEqual({ refus: "abime" });
  });

  it("où un seul octet du texte a changé", async () => {
    const fichier = await docx(p("Un paragraphe."));
    const place = Buffer.from(fichier.buffer).indexOf(Buffer.from("word/document.xml")) + 60;
    fichier[place] = (fichier[place] ?? 0) ^ 1;
    expect(await lireWord(fichier)).toEqual({ refus: "abime" });
  });

  it("dont le texte n’est pas du XML, ou manque", async () => {
    expect(await lireWord(await docx("<w:p><w:r></w:p>"))).toEqual({ refus: "abime" });
    expect(await lireWord(await archive({ "[Content_Types].xml": VIDE }))).toEqual({ refus: "abime" });
  });
});

describe("une archive piégée est refusée sur sa table, sans rien déplier", () => {
  it.each<[string, () => Promise<Uint8Array>]>([
    ["un mégaoctet de zéros dans mille octets", () => docx(p("a"), { parties: { zeros: "0".repeat(2_000_000) } })],
    ["soixante mégaoctets annoncés", async () => mentir(await docx(p("a")), 24, 61_000_000)],
    [
      "deux mille parties",
      () => docx(p("a"), { parties: Object.fromEntries(Array.from({ length: 2_001 }, (_, n) => [`p${n}`, ""])) }),
    ],
  ])("%s", async (_cas, faire) => {
    expect(reconnaitre(await faire())).toEqual({ refus: "bombe" });
  });

  it("les mêmes octets sous deux noms", async () => {
    const fichier = await docx(p("a"), { parties: { x: "un", y: "deux" } });
    const premiere = new DataView(fichier.buffer).getUint32(fichier.length - 6, true);
    expect(reconnaitre(mentir(fichier, 42, new DataView(fichier.buffer).getUint32(premiere + 42, true)))).toEqual({
      refus: "bombe",
    });
  });

  it("une partie qui annonce moins que ce qu’elle contient n’est pas dépliée au-delà", async () => {
    const fichier = await docx(p("Un texte assez long pour que son XML dépasse cent octets, et de loin."));
    const place = Buffer.from(fichier.buffer).lastIndexOf(Buffer.from("word/document.xml")) - 46;
    const menteur = fichier.slice();
    new DataView(menteur.buffer).setUint32(place + 24, 100, true);
    expect(await lireWord(menteur)).toEqual({ refus: "abime" });
  });
});
