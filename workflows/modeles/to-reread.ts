import { budgetAExpliquer } from "../texte/blocs/remarks.ts";
import { sommeDe } from "../texte/blocs/totals.ts";
import { lireLignes } from "../texte/lignes.ts";
import { celluleLisible } from "../texte/lignes-markdown.ts";
import { mentionsDe } from "../texte/mentions.ts";
import { lireMontant } from "../texte/montant.ts";
import type { Manque, Reponses } from "./completeness.ts";
import type { Champ, Modele, Section } from "./modele.ts";

type Ecrites = Readonly<Record<string, string>>;

/** The sum a number must be, read in the block of its section; null when it sums up nothing or no cell is filled. */
export function totalDuTableau(
  { champs }: Pick<Section, "champs">,
  { additionne }: Champ,
  reponses: Ecrites,
): { readonly valeur: number; readonly lisible: string } | null {
  if (!additionne) return null;
  const colonnes = champs.find(({ code }) => code === additionne.bloc)?.lignes?.colonnes ?? [];
  const colonne = colonnes.find(({ code }) => code === additionne.colonne);
  const valeur = sommeDe(lireLignes(reponses[additionne.bloc]), additionne);
  return colonne && valeur !== null ? { valeur, lisible: celluleLisible(colonne, String(valeur)) } : null;
}

/** « Le total écrit (118 000 €) n’est pas celui du tableau (90 000 €). »; null when both agree or one is missing. */
function ecart(section: Pick<Section, "champs">, champ: Champ, reponses: Ecrites): string | null {
  const total = totalDuTableau(section, champ, reponses);
  const ecrit = lireMontant(reponses[champ.code]);
  if (!total || ecrit === null || ecrit === total.valeur) return null;
  const unite = total.lisible.endsWith("€") ? "euros" : "nombre";
  const dit = celluleLisible({ nature: unite }, String(ecrit));
  return `Le total écrit (${dit}) n’est pas celui du tableau (${total.lisible}).`;
}

/** What a careful reader would look at again in one section, without holding it back. */
export const aRelireDansSection = (section: Pick<Section, "code" | "champs">, reponses: Ecrites = {}): Manque[] =>
  section.champs.flatMap((champ) => {
    const raison = ecart(section, champ, reponses);
    return raison ? [{ section: section.code, champ: champ.code, libelle: champ.libelle, raison }] : [];
  });

const restees = (nombre: number): string =>
  nombre > 1
    ? `${nombre} mentions de collègues restent dans le texte\u00a0: elles seront déposées.`
    : "1 mention d’un collègue reste dans le texte\u00a0: elle sera déposée.";

const mentionsRestees = (section: Pick<Section, "code" | "champs">, reponses: Ecrites = {}): Manque[] =>
  section.champs.flatMap(({ code, libelle, nature }) => {
    const nombre = nature === "texteLong" ? mentionsDe(reponses[code] ?? "").length : 0;
    return nombre > 0 ? [{ section: section.code, champ: code, libelle, raison: restees(nombre) }] : [];
  });

const budgetsAExpliquer = (section: Pick<Section, "code" | "champs">, reponses: Ecrites = {}): Manque[] =>
  section.champs.flatMap(({ code, libelle, lignes }) => {
    const raison = lignes?.genre === "budget" ? budgetAExpliquer(lireLignes(reponses[code])) : null;
    return raison ? [{ section: section.code, champ: code, libelle, raison }] : [];
  });

/** What to look at again before a document is deposited, in reading order. Nothing here forbids the deposit. */
export const aRelire = ({ sections }: Modele, reponses: Reponses): Manque[] =>
  sections.flatMap((section) => [
    ...aRelireDansSection(section, reponses[section.code]),
    ...budgetsAExpliquer(section, reponses[section.code]),
    ...mentionsRestees(section, reponses[section.code]),
  ]);
