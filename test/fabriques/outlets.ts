import JSZip from "jszip";
import { pagesOf, structureOf } from "#app/pdf/read-pdf.ts";

/** Every word an answer says, whatever its form: a page, a program's answer, a PDF, an archive and all it holds. */
export async function toutCeQueDit(octets: Buffer): Promise<string> {
  const debut = octets.subarray(0, 4).toString("latin1");
  if (debut === "%PDF") return [structureOf(octets), ...pagesOf(octets)].join("\n");
  if (!debut.startsWith("PK")) return octets.toString("utf8");
  const { files } = await JSZip.loadAsync(octets);
  const dits = Object.values(files)
    .filter(({ dir }) => !dir)
    .map(async (fichier) => toutCeQueDit(await fichier.async("nodebuffer")));
  return (await Promise.all(dits)).join("\n");
}
