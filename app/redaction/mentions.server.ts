import type { Db } from "#db/connection.ts";
import { concerneesPar } from "#db/queries/concerned.ts";
import type { Document, SectionEcrite } from "#db/queries/documents.ts";
import { informer } from "#db/queries/tell.ts";
import type { Modele } from "#workflows/modeles/modele.ts";
import { mentionsDe } from "#workflows/texte/mentions.ts";

/**
 * Tells the members of the team named in a text being written that it names them: each once for a section, whoever
 * calls it and however often. Whoever wrote last in the section has just read it, and is not told.
 */
export async function annoncerMentions(
  db: Db,
  { id: documentId, dossierId }: Pick<Document, "id" | "dossierId">,
  modele: Modele,
  ecrites: readonly Pick<SectionEcrite, "code" | "contenu" | "modifieParId">[],
): Promise<void> {
  const nommees = modele.sections.flatMap((section) => {
    const ecrite = ecrites.find(({ code }) => code === section.code);
    const longs = section.champs.filter(({ nature }) => nature === "texteLong");
    const ids = longs.flatMap(({ code }) => mentionsDe(ecrite?.contenu[code] ?? "").map(({ id }) => id));
    return ids.length > 0 ? [{ section, ids, par: ecrite?.modifieParId }] : [];
  });
  if (nommees.length === 0) return;
  const equipe = await concerneesPar(db, dossierId, ["cpts"]);
  for (const { section, ids, par } of nommees)
    await informer(
      db,
      { type: "mention", dossierId, documentId, id: section.code },
      equipe.filter(({ id }) => ids.includes(id) && id !== par),
      () => ({
        titre: `Le texte «\u00a0${modele.titre}\u00a0» vous mentionne`,
        texte: `Dans la section «\u00a0${section.titre}\u00a0».`,
      }),
    );
}
