import * as Y from "yjs";
import type { Lignes } from "#workflows/texte/lignes.ts";
import { ATTRIBUTS, ENFANTS, marquePermise } from "#workflows/texte/riche.ts";
import { CARACTERES_PAR_VALEUR, PROFONDEUR } from "./limits.ts";
import { type Genre, type Question, remonter } from "./questions.ts";
import type { Motif } from "./refusal.ts";

const ligneNommee = (id: string | null): id is string => id !== null && /^[\w-]{1,64}$/.test(id);
const simple = (valeur: unknown) => valeur === null || ["string", "number", "boolean"].includes(typeof valeur);

/** The single value of a keyed item, or undefined when it holds anything else. */
const valeurDe = ({ content }: Y.Item): unknown =>
  content instanceof Y.ContentAny && content.arr.length === 1 && simple(content.arr[0]) ? content.arr[0] : undefined;
const estCourte = (valeur: unknown) => typeof valeur === "string" && valeur.length <= CARACTERES_PAR_VALEUR;

/**
 * Why a new piece of text may not stand where it was put, or null when it may. Each piece is judged against what
 * holds it: what stood there before was judged the same way.
 */
export function jugerItem(item: Y.Item, questions: ReadonlyMap<Genre, Question>): Question | Motif {
  const parent = item.parent as Genre;
  const { racine, profondeur } = remonter(parent);
  const question = questions.get(racine);
  if (!question) return "racine";
  // What its author already took back says nothing; it only keeps the count of what they wrote.
  if (item.content instanceof Y.ContentDeleted) return question;
  const { nature, lignes } = question.champ;
  const convient =
    nature === "texteLong"
      ? profondeur <= PROFONDEUR && dansUnTexte(item, parent, parent === racine)
      : nature === "texte"
        ? parent === racine && dansDesMots(item)
        : lignes
          ? dansUnBloc(item, parent, profondeur, lignes)
          : item.parentSub === "valeur" && parent === racine && estCourte(valeurDe(item));
  return convient ? question : "contenu";
}

const dansDesMots = ({ content, parentSub }: Y.Item) => parentSub === null && content instanceof Y.ContentString;

function dansUnTexte(item: Y.Item, parent: Genre, enTete: boolean): boolean {
  const { content, parentSub } = item;
  if (parent instanceof Y.XmlText) return dansDesMots(item) || (parentSub === null && estUneMarque(content));
  const nom = enTete ? "doc" : (parent as unknown as Y.XmlElement).nodeName;
  if (parentSub !== null) {
    const permis = Object.hasOwn(ATTRIBUTS, nom) ? ATTRIBUTS[nom] : undefined;
    const valeur = valeurDe(item);
    return (
      valeur !== undefined && permis !== undefined && Object.hasOwn(permis, parentSub) && !!permis[parentSub]?.(valeur)
    );
  }
  if (!(content instanceof Y.ContentType)) return false;
  const { type } = content as unknown as { type: Genre };
  if (type.constructor === Y.XmlText) return !!ENFANTS[nom]?.includes("text");
  return (
    type.constructor === Y.XmlElement &&
    nom !== undefined &&
    !!ENFANTS[nom]?.includes((type as unknown as Y.XmlElement).nodeName)
  );
}

function estUneMarque(content: unknown): boolean {
  if (!(content instanceof Y.ContentFormat)) return false;
  const { key: type, value: attrs } = content as unknown as { key: string; value: unknown };
  if (attrs === null) return type === "bold" || type === "italic" || type === "link";
  return typeof attrs === "object" && !Array.isArray(attrs) && marquePermise({ type, attrs });
}

/** A block holds rows, a row its place and its cells, a long cell words. */
function dansUnBloc(item: Y.Item, parent: Genre, profondeur: number, { colonnes }: Lignes): boolean {
  const { content, parentSub } = item;
  const type = content instanceof Y.ContentType ? (content as unknown as { type: Genre }).type.constructor : undefined;
  if (profondeur === 0) return ligneNommee(parentSub) && type === Y.Map;
  if (profondeur === 2) return parent.constructor === Y.Text && dansDesMots(item);
  if (profondeur !== 1 || parentSub === null) return false;
  if (parentSub === "rang") return Number.isFinite(valeurDe(item));
  const nature = colonnes.find(({ code }) => code === parentSub)?.nature;
  if (nature === "texte" || nature === "texteLong") return type === Y.Text;
  return nature !== undefined && estCourte(valeurDe(item));
}
