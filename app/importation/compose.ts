import type { Modele } from "#workflows/modeles/modele.ts";
import type { Noeud } from "#workflows/texte/riche.ts";
import type { Passage } from "./distribute.ts";
import { adresseDe, type Cible, memeCible } from "./vocabulary.ts";
import { racinesDe } from "./words.ts";

/** What goes to one question: its passages, in the order of the file. */
export type Apport = { readonly cible: Cible; readonly noeuds: readonly Noeud[]; readonly passages: number };

/** Gathers the passages by question. Each keeps its heading, unless the section already says it. */
export function assembler(passages: readonly Passage[], choix: readonly (Cible | null)[], modele: Modele): Apport[] {
  const apports = new Map<string, { cible: Cible; noeuds: Noeud[]; passages: number }>();
  for (const [rang, passage] of passages.entries()) {
    const cible = choix[rang];
    if (!cible) continue;
    const apport = apports.get(adresseDe(cible)) ?? { cible, noeuds: [], passages: 0 };
    const titre = titreAEcrire(passage, titreDeSection(modele, cible));
    const suit = passage.suite === true && memeCible(choix[rang - 1] ?? null, cible);
    if (titre && !suit) apport.noeuds.push(enTitre(titre));
    apport.noeuds.push(...(titre ? sousTitres(passage.noeuds) : passage.noeuds));
    apport.passages += 1;
    apports.set(adresseDe(cible), apport);
  }
  return [...apports.values()];
}

const titreDeSection = ({ sections }: Modele, cible: Cible) =>
  sections.find(({ code }) => code === cible.section)?.titre ?? "";

function titreAEcrire({ titre, sansTitre }: Passage, section: string): string | null {
  const connus = racinesDe(section);
  const mots = racinesDe(titre);
  const dit = mots.length > 0 && mots.every((mot) => connus.includes(mot));
  return sansTitre || dit ? null : titre;
}

const enTitre = (titre: string): Noeud => ({
  type: "heading",
  attrs: { level: 1 },
  content: [{ type: "text", text: titre }],
});

/** Under a heading of ours, those of the passage go down a level. */
const sousTitres = (noeuds: readonly Noeud[]): Noeud[] =>
  noeuds.map((noeud) => (noeud.type === "heading" ? { ...noeud, attrs: { level: 2 } } : noeud));
