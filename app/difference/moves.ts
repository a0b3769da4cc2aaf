import type { Entree } from "./entries.ts";
import type { Place } from "./result.ts";
import { ressemblance } from "./similarity.ts";
import type { Unite } from "./units.ts";

/** A unit that faces nothing, and where it stands. */
export type Isolee = { readonly entree: Entree; readonly place: Place };

const MOTS_AU_MOINS = 5;
const PRESQUE_PAREILS = 0.8;
const CANDIDATS = 8;
/** A run of three words found more often than that says nothing of where a passage comes from. */
const BANAL = 24;

type Cote = "ancien" | "nouveau";
type Paire = { readonly de: Isolee; readonly vers: Isolee; readonly note: number };

const reconnaissables = (isolees: readonly Isolee[], cote: Cote) =>
  isolees.filter(({ entree }) => {
    const unite = entree[cote];
    return unite && !entree[cote === "ancien" ? "nouveau" : "ancien"] && estReconnaissable(unite);
  });
const estReconnaissable = ({ taille, image }: Unite) => image !== undefined || taille >= MOTS_AU_MOINS;

/** Recognises what was removed here and added there, word for word or nearly; gives both ends the same number. */
export function reconnaitreDeplacements(isolees: readonly Isolee[]): void {
  const parties = reconnaissables(isolees, "ancien");
  const arrivees = reconnaissables(isolees, "nouveau");
  const index = indexer(parties);
  const paires = arrivees.flatMap((vers) => candidats(vers, index, parties));
  paires.sort((a, b) => b.note - a.note);
  let numero = 0;
  for (const { de, vers } of paires) {
    if (de.entree.deplacement || vers.entree.deplacement) continue;
    numero += 1;
    de.entree.deplacement = numero;
    vers.entree.deplacement = numero;
  }
}

type Index = ReadonlyMap<string, readonly number[]>;

function indexer(parties: readonly Isolee[]): Index {
  const index = new Map<string, number[]>();
  for (const [rang, { entree }] of parties.entries()) {
    for (const repere of reperes(entree.ancien as Unite)) {
      const rangs = index.get(repere) ?? [];
      if (rangs.length < BANAL) index.set(repere, [...rangs, rang]);
    }
  }
  return index;
}

/** What a passage is looked up by: its runs of three words, and its picture. */
function reperes({ mots, image }: Unite): Set<string> {
  const dits = mots.filter(({ compte }) => compte).map(({ cle }) => cle.toLowerCase());
  const suites = dits.slice(2).map((mot, rang) => `${dits[rang]} ${dits[rang + 1]} ${mot}`);
  return new Set(image ? [`image:${image.id}`, ...suites] : suites);
}

function candidats(vers: Isolee, index: Index, parties: readonly Isolee[]): Paire[] {
  const voix = new Map<number, number>();
  for (const repere of reperes(vers.entree.nouveau as Unite)) {
    for (const rang of index.get(repere) ?? []) voix.set(rang, (voix.get(rang) ?? 0) + 1);
  }
  const meilleurs = [...voix].sort(([, a], [, b]) => b - a).slice(0, CANDIDATS);
  return meilleurs.flatMap(([rang]) => {
    const de = parties[rang] as Isolee;
    const note = ressemblance(de.entree.ancien as Unite, vers.entree.nouveau as Unite);
    if (note < PRESQUE_PAREILS) return [];
    // Of two equal places, the nearest: same question, then same section.
    const memeSection = de.place.section === vers.place.section;
    const pres = memeSection ? (de.place.champ === vers.place.champ ? 0.002 : 0.001) : 0;
    return [{ de, vers, note: note + pres }];
  });
}
