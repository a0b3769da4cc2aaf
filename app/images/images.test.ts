import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { examinerImage, verifierImage } from "./examine.server.ts";
import { orientationDe } from "./orientation.ts";
import { assemblerPng, FIN_PNG, jpeg, morceauPng, png, segmentJpeg, tetePng } from "./samples.ts";

const SECRET = "GPS 44.83 -0.57, Dr Ana Roy";
const texte = Buffer.from(SECRET);
const contient = (octets: Uint8Array, mots = SECRET) => Buffer.from(octets).includes(mots);
const garde = async (octets: Uint8Array) => {
  const examinee = await verifierImage(octets);
  if ("refus" in examinee) throw new Error(examinee.refus);
  return examinee;
};
const exif = (orientation: number) =>
  segmentJpeg(
    0xe1,
    Buffer.concat([
      Buffer.from("Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", "latin1"),
      Buffer.from([orientation, 0, 0, 0]),
      texte,
    ]),
  );

describe("une image PNG", () => {
  it("est gardée avec ses côtés", async () => {
    expect(await garde(png(30, 20))).toEqual({ type: "image/png", largeur: 30, hauteur: 20, octets: png(30, 20) });
  });

  it.each(["tEXt", "iTXt", "zTXt", "eXIf", "tIME", "iCCP", "prVt"])("perd ce qu’elle dit à part : %s", async (type) => {
    const { octets } = await garde(png(4, 3, [morceauPng(type, texte)]));
    expect(octets).toEqual(png(4, 3));
  });

  it("perd ce qui la suit", async () => {
    const { octets } = await garde(new Uint8Array([...png(), ...texte]));
    expect(octets).toEqual(png());
  });

  it("entrelacée, compte ses points autrement", async () => {
    const entrelacee = assemblerPng(
      tetePng(3, 3, [8, 0, 1]),
      morceauPng("IDAT", deflateSync(Buffer.alloc(2 + 2 + 3 + 4 + 4))),
      FIN_PNG,
    );
    expect(await garde(entrelacee)).toMatchObject({ largeur: 3, hauteur: 3 });
  });

  const points = (octets: number) => morceauPng("IDAT", deflateSync(Buffer.alloc(octets)));
  const fausse = Buffer.from(png());
  fausse[40] = (fausse[40] ?? 0) ^ 1;
  it.each([
    ["coupée", png().subarray(0, 60), "abimee"],
    ["sans sa fin", png().subarray(0, png().length - FIN_PNG.length), "abimee"],
    ["avec un octet changé", new Uint8Array(fausse), "abimee"],
    ["avec trop peu de points", assemblerPng(tetePng(100, 100), points(100), FIN_PNG), "abimee"],
    ["avec trop de points", assemblerPng(tetePng(2, 2), points(1_000_000), FIN_PNG), "abimee"],
    ["sans point", assemblerPng(tetePng(2, 2), FIN_PNG), "abimee"],
    ["de zéro point", assemblerPng(tetePng(0, 2), points(2), FIN_PNG), "abimee"],
    ["d’une couleur inconnue", assemblerPng(tetePng(2, 2, [8, 5, 0]), points(6), FIN_PNG), "abimee"],
    ["à palette sans palette", assemblerPng(tetePng(2, 2, [8, 3, 0]), points(6), FIN_PNG), "abimee"],
    ["trop large", assemblerPng(tetePng(8_001, 1), points(1), FIN_PNG), "grande"],
    ["de trop de points", assemblerPng(tetePng(6_000, 6_000), points(1), FIN_PNG), "grande"],
  ])("%s, est refusée", async (_, octets, refus) => {
    expect(await verifierImage(octets)).toEqual({ refus });
  });
});

describe("une image JPEG", () => {
  it("est gardée avec ses côtés", async () => {
    expect(await garde(jpeg())).toEqual({ type: "image/jpeg", largeur: 8, hauteur: 8, octets: jpeg() });
  });

  it.each([
    ["EXIF", exif(1)],
    ["XMP", segmentJpeg(0xe1, Buffer.concat([Buffer.from("http://ns.adobe.com/xap/1.0/\0"), texte]))],
    ["IPTC", segmentJpeg(0xed, texte)],
    ["un commentaire", segmentJpeg(0xfe, texte)],
    ["une seconde image", segmentJpeg(0xe2, Buffer.concat([Buffer.from("MPF\0"), texte]))],
    ["une vignette", segmentJpeg(0xe0, Buffer.concat([Buffer.from("JFXX\0"), texte]))],
  ])("perd ce qu’elle dit à part : %s", async (_, segment) => {
    expect((await garde(jpeg(segment))).octets).toEqual(jpeg());
    expect((await garde(new Uint8Array([...jpeg(segment), ...texte]))).octets).toEqual(jpeg());
  });

  it("reste droite : son sens de lecture est gardé, seul", async () => {
    const { octets, largeur, hauteur } = await garde(jpeg(exif(6)));
    expect([largeur, hauteur]).toEqual([8, 8]);
    expect(contient(octets)).toBe(false);
    const debut = Buffer.from(octets).indexOf("Exif");
    expect(orientationDe(Buffer.from(octets).subarray(debut))).toBe(6);
    expect((await garde(octets)).octets).toEqual(octets);
  });

  it("garde ses couleurs", async () => {
    const profil = segmentJpeg(0xe2, Buffer.from("ICC_PROFILE\0\x01\x01profil"));
    expect(contient((await garde(jpeg(profil))).octets, "profil")).toBe(true);
  });

  const taille = (largeur: number, hauteur: number) => {
    const octets = Buffer.from(jpeg());
    const cadre = octets.indexOf(Buffer.from("ffc0", "hex"));
    octets.writeUInt16BE(hauteur, cadre + 5);
    octets.writeUInt16BE(largeur, cadre + 7);
    return new Uint8Array(octets);
  };
  it.each([
    ["coupée", jpeg().subarray(0, 120), "abimee"],
    ["sans sa fin", jpeg().subarray(0, jpeg().length - 2), "abimee"],
    ["qui annonce plus de points qu’elle n’en a", taille(4_000, 4_000), "abimee"],
    ["de zéro point", taille(0, 8), "abimee"],
    ["trop haute", taille(8, 8_001), "grande"],
    ["sans cadre", new Uint8Array(Buffer.from("ffd8ffd9", "hex")), "abimee"],
    ["à deux cadres", jpeg(segmentJpeg(0xc0, Buffer.from("080008000801011100", "hex"))), "abimee"],
  ])("%s, est refusée", async (_, octets, refus) => {
    expect(await verifierImage(octets)).toEqual({ refus });
  });

  it("dont l’EXIF ment reste une image", async () => {
    const folle = segmentJpeg(0xe1, Buffer.from("Exif\0\0II*\0\xff\xff\xff\xff\x01\0", "latin1"));
    expect((await garde(jpeg(folle))).octets).toEqual(jpeg());
  });
});

describe("un autre fichier", () => {
  it.each([
    ["SVG", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "format"],
    ["GIF", "GIF89a", "format"],
    ["HTML", "<script>alert(1)</script>", "format"],
    ["PDF", "%PDF-1.7", "format"],
    ["rien", "", "absente"],
    ["un nom seul", "\x89PNG", "format"],
    ["un début de PNG", "\x89PNG\r\n\x1a\n", "abimee"],
    ["un début de JPEG", "\xff\xd8\xff", "abimee"],
  ])("%s : refusé", (_, octets, refus) => {
    expect(examinerImage(Buffer.from(octets, "latin1"))).toEqual({ refus });
  });

  it("trop lourd : refusé avant d’être lu", () => {
    expect(examinerImage(new Uint8Array(3_000_001))).toEqual({ refus: "lourde" });
  });
});
