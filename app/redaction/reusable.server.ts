import { documentsDuDossier, sectionsDe } from "#db/queries/documents.ts";
import type { Modele, Section } from "#workflows/modeles/modele.ts";
import { modeleDe } from "#workflows/modeles/registry.ts";
import { type Ligne, type Lignes, lireLignes } from "#workflows/texte/lignes.ts";
import type { Reutilisable } from "./direct/types.ts";
import type { ouvrirBrouillon } from "./open.server.ts";
import { plumeDe } from "./rights.ts";

type Ouverture = Pick<Awaited<ReturnType<typeof ouvrirBrouillon>>, "ouvert" | "document">;
type Document = Awaited<ReturnType<typeof documentsDuDossier>>[number];

const PLUS_RECENTES = 60;

/**
 * Rows of the same kind elsewhere in the file, where this person may read: the other sections of this document first
 * (other missions), then the other documents, newest first (mission sheets, earlier years).
 */
export async function reutilisablesPour(
  { ouvert: { db, id, acteur, dossier }, document }: Ouverture,
  section: Section,
): Promise<Reutilisable[]> {
  const blocs = section.champs.flatMap(({ code, lignes }) => (lignes ? [{ code, lignes }] : []));
  if (blocs.length === 0) return [];
  const lisibles = (await documentsDuDossier(db, id))
    .filter(({ modele }) => plumeDe(acteur, dossier, modele) !== null)
    .reverse()
    .sort((a, b) => Number(b.id === document.id) - Number(a.id === document.id));
  const trouvees = await Promise.all(
    lisibles.map(async (lu) => {
      const ici = lu.id === document.id;
      const modele = modeleDe(lu.modele, lu.modeleVersion);
      const sections = modele?.sections.filter(({ code }) => !ici || code !== section.code) ?? [];
      const ecrites = sections.length > 0 ? await sectionsDe(db, lu.id) : [];
      return blocs.flatMap(({ code, lignes }) =>
        rangeesDe(sections, ecrites, lignes.genre).map(
          ({ ligne, colonnes, titre }): Reutilisable => ({
            champ: code,
            depuis: ici ? titre : origineDe(lu, modele),
            titre: titreDe(colonnes, ligne),
            ligne,
          }),
        ),
      );
    }),
  );
  return trouvees.flat().slice(0, PLUS_RECENTES);
}

const origineDe = ({ rang }: Document, modele: Modele | undefined): string =>
  rang > 1 ? `${modele?.titre}, année ${rang}` : (modele?.titre ?? "");

type Ecrites = Awaited<ReturnType<typeof sectionsDe>>;

function rangeesDe(sections: readonly Section[], ecrites: Ecrites, genre: Lignes["genre"]) {
  return sections.flatMap(({ code, titre, champs }) =>
    champs.flatMap((champ) => {
      if (champ.lignes?.genre !== genre) return [];
      const { colonnes } = champ.lignes;
      const contenu = ecrites.find((ecrite) => ecrite.code === code)?.contenu ?? {};
      return lireLignes(contenu[champ.code]).map((ligne) => ({ ligne, colonnes, titre }));
    }),
  );
}

const titreDe = (colonnes: Lignes["colonnes"], ligne: Ligne): string => {
  const mots = colonnes.find(({ nature }) => nature === "texte");
  return (mots && ligne[mots.code]?.trim()) || "Sans titre";
};
