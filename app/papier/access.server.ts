import { base } from "#app/base.server.ts";
import { estDe, introuvable, requirePersonne } from "#app/session.server.ts";
import { organismeParId } from "#db/queries/bodies.ts";
import { organismesTenus } from "#db/queries/posts.ts";

/**
 * The ARS whose paper is asked for: the one of the person, or the one the address names (`organisme`). Its agents read
 * it; those who sign there, and the administration, establish it. 404 for everybody else, and for the other bodies.
 */
export async function ouvrirPapier(request: Request) {
  const personne = await requirePersonne(request);
  const db = await base();
  const demande = new URL(request.url).searchParams.get("organisme");
  const tenus = await organismesTenus(db, personne.id, "ars");
  const id = demande ?? tenus[0]?.id ?? "";
  const ici = tenus.filter((tenu) => tenu.id === id);
  const administre = estDe(personne, "admin");
  const organisme = administre || ici.length > 0 ? await organismeParId(db, id) : undefined;
  if (organisme?.corps !== "ars") throw introuvable();
  return {
    db,
    personne,
    organisme,
    administre,
    etablit: administre || ici.some(({ fonction }) => fonction === "signataire"),
  };
}
