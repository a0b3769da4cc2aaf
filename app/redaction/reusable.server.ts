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

/** Rows of the same kind in the other documents of the file this person may read: other missions, earlier years. */
export async function reutilisablesPour(
  { ouvert: { db, id, acteur, dossier }, document }: Ouverture,
  section: Section,
): Promise<Reutilisable[]> {
  const blocs = section.champs.flatMap(({ code, lignes }) => (lignes ? [{ code, lignes }] : []));
  if (blocs.length === 0) return [];
  const autres = (await documentsDuDossier(db, id)).filter(
    (autre) => autre.id !== document.id && plumeDe(acteur, dossier, autre.modele) !== null,
  );
  const trouvees = await Promise.all(
    autres.reverse().map(async (autre) => {
      const modele = modeleDe(autre.modele, autre.modeleVersion);
      const ecrites = modele ? await sectionsDe(db, autre.id) : [];
      return blocs.flatMap(({ code, lignes }) =>
        rangeesDe(modele, ecrites, lignes.genre).map(
          ({ ligne, colonnes }): Reutilisable => ({
            champ: code,
            depuis: origineDe(autre, modele),
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

function rangeesDe(modele: Modele | undefined, ecrites: Ecrites, genre: Lignes["genre"]) {
  return (modele?.sections ?? []).flatMap(({ code, champs }) =>
    champs.flatMap((champ) => {
      if (champ.lignes?.genre !== genre) return [];
      const { colonnes } = champ.lignes;
      const contenu = ecrites.find((ecrite) => ecrite.code === code)?.contenu ?? {};
      return lireLignes(contenu[champ.code]).map((ligne) => ({ ligne, colonnes }));
    }),
  );
}

const titreDe = (colonnes: Lignes["colonnes"], ligne: Ligne): string => {
  const mots = colonnes.find(({ nature }) => nature === "texte");
  return (mots && ligne[mots.code]?.trim()) || "Sans titre";
};
