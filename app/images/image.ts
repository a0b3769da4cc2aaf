import type { LoaderFunctionArgs } from "@remix-run/node";
import { base } from "#app/base.server.ts";
import { introuvable, requireActeur } from "#app/session.server.ts";
import { estDeposee, imageParId } from "#db/queries/images.ts";
import { lisent } from "#workflows/modeles/registry.ts";

/**
 * The bytes of a picture, for those who may read a text that shows it: the draft it was put in, or a deposit of its
 * file. A picture never changes: the browser keeps it.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const db = await base();
  const trouvee = /^[\w-]{1,64}$/.test(params.image ?? "") ? await imageParId(db, params.image ?? "") : undefined;
  const acteur = await requireActeur(request, trouvee?.dossierId ?? "");
  if (!trouvee) throw introuvable();
  const { image, dossierId, modele } = trouvee;
  const litLeBrouillon = acteur.qualites.some((qualite) => (lisent(modele) as readonly string[]).includes(qualite));
  if (!litLeBrouillon && !(await estDeposee(db, dossierId, image.id))) throw introuvable();
  return new Response(image.octets as Uint8Array<ArrayBuffer>, {
    headers: {
      "Content-Type": image.type,
      "Content-Length": String(image.octets.length),
      "Cache-Control": "private, max-age=31536000, immutable",
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "default-src 'none'; sandbox",
    },
  });
}
