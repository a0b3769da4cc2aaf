import type { Effort } from "./align.ts";
import { additionner, RIEN } from "./count.ts";
import type { Entree } from "./entries.ts";
import type { Compte, Passage, Place } from "./result.ts";
import { formesDeLUnite } from "./shape.ts";
import { comparerMots, remplacer, tout } from "./traits.ts";
import type { Unite } from "./units.ts";
import { compterMots } from "./weights.ts";

/** For each move, where it leaves from and where it arrives; and the passage that left. */
export type Deplacements = ReadonlyMap<number, { readonly de: Place; readonly vers: Place; readonly ancien: Unite }>;
type Mesure = { readonly passages: readonly Passage[]; readonly compte: Compte };

const GARDE_AU_MOINS = 0.35;
const GARDE_ENTIERE = 0.8;
const BREF = 6;

const propre = ({ genre, niveau, image }: Unite) => ({ genre, niveau, formes: [], ...(image ? { image } : {}) });

/** What one entry becomes for the reader. */
export function passagesDe(entree: Entree, deplacements: Deplacements, effort: Effort): Mesure {
  const { ancien, nouveau } = entree;
  const deplacement = entree.deplacement === undefined ? undefined : deplacements.get(entree.deplacement);
  if (deplacement && nouveau) return arrive(nouveau, deplacement, entree.deplacement as number, effort);
  if (deplacement && ancien) return parti(ancien, deplacement.vers, entree.deplacement as number);
  if (ancien && nouveau) return corrige(ancien, nouveau, effort);
  return nouveau ? ajoute(nouveau) : ancien ? retire(ancien) : { passages: [], compte: RIEN };
}

const ajoute = (unite: Unite): Mesure => ({
  passages: [{ ...propre(unite), etat: "ajoute", traits: tout("ajout", unite.mots) }],
  compte: { ...RIEN, ajoutes: compterMots(unite.mots) },
});
const retire = (unite: Unite): Mesure => ({
  passages: [{ ...propre(unite), etat: "retire", traits: tout("retrait", unite.mots) }],
  compte: { ...RIEN, retires: compterMots(unite.mots) },
});
const parti = (unite: Unite, autre: Place, numero: number): Mesure => ({
  passages: [{ ...propre(unite), etat: "parti", traits: tout("commun", unite.mots), deplacement: { numero, autre } }],
  compte: RIEN,
});

function arrive(nouveau: Unite, { de, ancien }: { de: Place; ancien: Unite }, numero: number, effort: Effort): Mesure {
  const { traits, ajoutes, retires, ...mots } = comparerMots(ancien.mots, nouveau.mots, effort);
  const formes = [...formesDeLUnite(ancien, nouveau), ...mots.formes];
  return {
    passages: [{ ...propre(nouveau), etat: "arrive", traits, formes, deplacement: { numero, autre: de } }],
    compte: { ajoutes, retires, deplaces: 1, formes: 0 },
  };
}

function corrige(ancien: Unite, nouveau: Unite, effort: Effort): Mesure {
  const mots = comparerMots(ancien.mots, nouveau.mots, effort);
  const lisible = mots.garde.longue >= GARDE_AU_MOINS || mots.garde.courte >= GARDE_ENTIERE || nouveau.image;
  if (!lisible && Math.max(ancien.taille, nouveau.taille) > BREF) {
    const [avant, apres] = [retire(ancien), ajoute(nouveau)];
    return { passages: [...avant.passages, ...apres.passages], compte: additionner([avant.compte, apres.compte]) };
  }
  const { traits, ajoutes, retires, ...reste } = lisible ? mots : remplacer(ancien.mots, nouveau.mots);
  const formes = [...new Set([...formesDeLUnite(ancien, nouveau), ...reste.formes])];
  const remplacee = ancien.image && nouveau.image && ancien.image.id !== nouveau.image.id;
  const memesMots = ancien.cle === nouveau.cle;
  const passage: Passage = {
    ...propre(nouveau),
    etat: memesMots && formes.length === 0 ? "identique" : "modifie",
    traits,
    formes,
    ...(remplacee ? { ancienneImage: ancien.image } : {}),
  };
  return {
    passages: [passage],
    compte: { ajoutes, retires, deplaces: 0, formes: memesMots && formes.length > 0 ? 1 : 0 },
  };
}
