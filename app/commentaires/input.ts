import { VISIBILITES, type Visibilite } from "#db/schema/comments.ts";
import { signaler } from "#workflows/garde/garde.ts";
import { avecLeursNoms, mentionner, mentionnes } from "./mentions.ts";
import { type Passage, situer } from "./passage.ts";
import type { PersonneDuDossier } from "./people.server.ts";

const LONGUEUR_MAXIMALE = 5_000;
const CITATION_MAXIMALE = 1_500;

/** What was typed in a form of a comment, given back when it is refused: nothing is lost. */
export type Saisie = Readonly<Record<string, string>> & { readonly prevenir: string };
/** One sentence per field that cannot stand. */
export type Erreurs = Readonly<Record<string, string>>;

export const saisieDe = (formulaire: URLSearchParams): Saisie => ({
  texte: formulaire.get("texte") ?? "",
  citation: formulaire.get("citation") ?? "",
  debut: formulaire.get("debut") ?? "",
  visibilite: formulaire.get("visibilite") ?? "",
  patient: formulaire.get("patient") ?? "",
  prevenir: formulaire.getAll("prevenir").join(","),
});

/** What was read, or one sentence per field that cannot stand. */
export type Lu<T> = { readonly lu: T } | { readonly erreurs: Erreurs };

/** The words of a comment, those it calls upon first, with the names the register gives them. */
export function lireTexte(
  { texte = "", patient, prevenir }: Saisie,
  visibilite: Visibilite,
  personnes: readonly PersonneDuDossier[],
): Lu<{ readonly texte: string; readonly appeles: readonly string[] }> {
  const mots = texte.replaceAll("\r\n", "\n").trim();
  if (mots === "") return { erreurs: { texte: "Écrivez votre commentaire." } };
  if (mots.length > LONGUEUR_MAXIMALE)
    return { erreurs: { texte: `Ce texte compte ${mots.length} caractères : raccourcissez-le à 5 000.` } };
  const [vu] = patient === "aucun" ? [] : signaler(mots);
  if (vu) return { erreurs: { texte: vu.phrase, patient: vu.genre } };
  const deja = mentionnes(mots);
  const cochees = personnes.filter(({ id }) => prevenir.split(",").includes(id) && !deja.includes(id));
  const entier = avecLeursNoms([...cochees.map(mentionner), mots].join(" "), personnes);
  const appeles = mentionnes(entier);
  const sourdes = personnes.filter(({ id, lues }) => appeles.includes(id) && !lues.includes(visibilite));
  if (sourdes.length === 0) return { lu: { texte: entier, appeles } };
  const noms = sourdes.map(({ nom }) => nom).join(", ");
  const phrase = `Ce commentaire n’est pas visible pour ${noms}. Retirez la mention, ou choisissez des lecteurs dont cette personne fait partie.`;
  return { erreurs: { prevenir: phrase } };
}

/** The passage quoted, checked against the frozen words; the whole answer when nothing is quoted. */
export function lirePassage(mots: string, citation: string, pres: string | null): Lu<Passage> {
  if (citation.trim() === "") return { lu: { citation: "", debut: 0 } };
  if (citation.length > CITATION_MAXIMALE)
    return {
      erreurs: { citation: "Ce passage est trop long pour être cité. Choisissez-en 1 500 caractères au plus." },
    };
  const passage = situer(mots, citation, Number(pres) || 0);
  return passage ? { lu: passage } : { erreurs: { citation: ABSENTE } };
}

const ABSENTE =
  "Ces mots ne sont pas dans la réponse. Recopiez-les tels quels, ou videz ce champ pour commenter toute la réponse.";

export const lireVisibilite = (choisie = "", permises: readonly Visibilite[]): Lu<Visibilite> => {
  const visibilite = VISIBILITES.find((connue) => connue === choisie && permises.includes(connue));
  return visibilite ? { lu: visibilite } : { erreurs: { visibilite: "Choisissez qui lit ce commentaire." } };
};
