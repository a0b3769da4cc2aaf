import type { Modele } from "#workflows/modeles/modele.ts";
import { type Noeud, texteNu } from "#workflows/texte/riche.ts";
import type { Passage } from "./distribute.ts";
import { adresseDe, type Cible, memeCible } from "./vocabulary.ts";
import { racinesDe } from "./words.ts";

/** What goes to one question: its passages, in the order of the file. */
export type Apport = { readonly cible: Cible; readonly noeuds: readonly Noeud[]; readonly passages: number };

/** Gathers the passages by question. Each keeps its heading, unless the section or the question already says it. */
export function assembler(passages: readonly Passage[], choix: readonly (Cible | null)[], modele: Modele): Apport[] {
  const apports = new Map<string, { cible: Cible; noeuds: Noeud[]; passages: number }>();
  for (const [rang, passage] of passages.entries()) {
    const cible = choix[rang];
    if (!cible) continue;
    const apport = apports.get(adresseDe(cible)) ?? { cible, noeuds: [], passages: 0 };
    const dit = dejaDit(modele, cible);
    const titre = passage.sansTitre || dit(passage.titre) ? null : passage.titre;
    const noeuds = passage.noeuds.filter((noeud) => noeud.type !== "heading" || !dit(texteNu(noeud)));
    const suit = passage.suite === true && memeCible(choix[rang - 1] ?? null, cible);
    if (titre && !suit) apport.noeuds.push(enTitre(titre));
    apport.noeuds.push(...(titre ? sousTitres(noeuds) : noeuds));
    apport.passages += 1;
    apports.set(adresseDe(cible), apport);
  }
  return [...apports.values()];
}

/** Whether a heading says nothing more than its section, or the same as its question. */
function dejaDit({ sections }: Modele, cible: Cible): (titre: string) => boolean {
  const section = sections.find(({ code }) => code === cible.section);
  const chapitre = racinesDe(section?.titre ?? "");
  const question = racinesDe(section?.champs.find(({ code }) => code === cible.champ)?.libelle ?? "");
  const dans = (mots: readonly string[], dits: readonly string[]) => mots.every((mot) => dits.includes(mot));
  return (titre) => {
    const mots = racinesDe(titre);
    return mots.length > 0 && (dans(mots, chapitre) || (dans(mots, question) && dans(question, mots)));
  };
}

const enTitre = (titre: string): Noeud => ({
  type: "heading",
  attrs: { level: 1 },
  content: [{ type: "text", text: titre }],
});

/** Under a heading of ours, those of the passage go down a level. */
const sousTitres = (noeuds: readonly Noeud[]): Noeud[] =>
  noeuds.map((noeud) => (noeud.type === "heading" ? { ...noeud, attrs: { level: 2 } } : noeud));
