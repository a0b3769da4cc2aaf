import { morceauxDe } from "#app/commentaires/mentions.ts";
import type { Db } from "#db/connection.ts";
import { type Fil, filsDe, type Lues } from "#db/queries/comments.ts";
import { modeleDe } from "#workflows/modeles/registry.ts";
import { alineas, type Remarque } from "./paper.ts";

/** A paper is read by everybody on the file: only what everybody may read is in it. */
const DE_TOUS: Lues = { depot: ["tous"], travail: [] };

/** The comments a request gathers, in the order of the document, each with its passage. */
export async function remarquesDe(
  db: Db,
  dossierId: string,
  { modele, ids = [] }: { modele: string; ids?: readonly string[] },
): Promise<Remarque[]> {
  const questions = (modeleDe(modele)?.sections ?? []).flatMap(({ code, titre, champs }) =>
    champs.map((champ) => ({ cle: `${code}.${champ.code}`, titre: `${titre} · ${champ.libelle}` })),
  );
  const rang = ({ section, champ }: Fil) => questions.findIndex(({ cle }) => cle === `${section}.${champ}`);
  const fils = await filsDe(db, { dossierId, ids }, DE_TOUS);
  return fils
    .sort((a, b) => rang(a) - rang(b) || a.debut - b.debut)
    .map((fil) => ({
      title: questions[rang(fil)]?.titre ?? "Question retirée du document",
      quote: fil.citation,
      words: alineas(`${fil.auteur} : ${dit(fil)}`),
    }));
}

const dit = ({ texte }: Fil) =>
  morceauxDe(texte)
    .map((morceau) => morceau.texte)
    .join("");
