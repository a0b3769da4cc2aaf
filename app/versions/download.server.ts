import { enAdresse } from "#app/actes/kebab.ts";
import { base } from "#app/base.server.ts";
import type { Image } from "#app/images/image-type.ts";
import { imagesDuDossier } from "#db/queries/images.ts";
import type { Version } from "#db/queries/versions.ts";

/** « 33-2026-0001-projet-de-sante-v2.pdf »; a working version says so. */
export const nomDuFichier = (
  { dossierId, contenu: { modele }, nature, numero }: Pick<Version, "dossierId" | "contenu" | "nature" | "numero">,
  extension: string,
): string => `${dossierId}-${enAdresse(modele)}-${nature === "travail" ? "travail-" : "v"}${numero}.${extension}`;

/** A file to keep, never a page to show. */
export const telecharger = (
  corps: Uint8Array | string,
  { type, nom, ...entetes }: { type: string; nom: string } & Readonly<Record<string, string>>,
): Response =>
  new Response(corps as Uint8Array<ArrayBuffer> | string, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${nom}"`,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-cache",
      ...entetes,
    },
  });

/** The pictures a version shows, those of its file. */
export async function imagesDeVersion({
  dossierId,
  contenu,
}: Pick<Version, "dossierId" | "contenu">): Promise<Image[]> {
  const textes = contenu.sections.flatMap(({ champs }) => champs.map(({ texte }) => texte)).join("\n");
  const ids = [...textes.matchAll(/\]\(image:([\w-]{1,64})\)/g)].map(([, id = ""]) => id);
  const images = await imagesDuDossier(await base(), dossierId, [...new Set(ids)]);
  return images.map(({ id, type, largeur, hauteur, octets }) => ({ id, type, largeur, hauteur, octets }));
}
