import { setImmediate as auxAutres } from "node:timers/promises";
import { type Signalement, signaler, signalerFichier } from "#workflows/garde/garde.ts";
import type { Modele } from "#workflows/modeles/modele.ts";
import { lireTexteRiche, type Noeud, texteNu } from "#workflows/texte/riche.ts";
import { assainir } from "#workflows/texte/sanitize.ts";
import { estUnTitre } from "./block.ts";
import { blocsDe } from "./blocks.ts";
import { type Passage, repartir } from "./distribute.ts";
import { decouper, loger } from "./fit.ts";
import { LIMITES } from "./limits.ts";
import { pertesEnPhrases } from "./losses.ts";
import { trierImages } from "./pictures.server.ts";
import { lireWord } from "./read.server.ts";
import { type Refus, refuser } from "./refusals.ts";

/** A passage, and what in it looks like a patient's data. */
export type PassageSignale = Passage & { readonly signalements: readonly Signalement[] };

/** A Word file once read, waiting for somebody to say where it goes. Nothing of it is in a document. */
export type Lecture = {
  readonly nom: string;
  readonly passages: readonly PassageSignale[];
  /** The pictures of the file by rank, those that can be kept. */
  readonly images: ReadonlyMap<number, Uint8Array>;
  readonly remarques: readonly string[];
  readonly signalements: readonly Signalement[];
};

/** Reads a Word file for a template, and proposes a place among the sections that may be written. Stores nothing. */
export async function preparer(
  { nom, octets }: { nom: string; octets: Uint8Array },
  modele: Modele,
  sections: readonly string[],
): Promise<Lecture | Refus> {
  const brut = await lireWord(octets);
  if ("refus" in brut) return brut;
  const { blocs, liensRetires } = await blocsDe(brut.document, brut.styles);
  const noeuds = blocs.flatMap((bloc) => (estUnTitre(bloc) ? [] : [bloc.noeud]));
  if (blocs.length > LIMITES.blocs || texteNu({ content: noeuds }).length > LIMITES.caracteres) {
    return refuser("trop-long");
  }
  const { gardees, refusees } = await trierImages(brut.images, new Set(noeuds.filter(estUneImage).map(rangDe)));
  const perdue = (noeud: Noeud) => estUneImage(noeud) && !gardees.has(rangDe(noeud));
  const passages = repartir(
    blocs.filter((bloc) => estUnTitre(bloc) || !perdue(bloc.noeud)),
    modele,
  ).flatMap((passage) => decouper({ ...passage, noeuds: permis(passage.noeuds) }));
  if (passages.length === 0) return refuser("vide");
  const duNom = signalerFichier(nom);
  const signales: PassageSignale[] = [];
  let ailleurs = 0;
  for (const passage of loger(passages, modele)) {
    const confiee = passage.cible === null || sections.includes(passage.cible.section);
    const texte = `${passage.titre}\n${texteNu({ content: passage.noeuds })}`;
    signales.push({ ...passage, cible: confiee ? passage.cible : null, signalements: signaler(texte) });
    if (!confiee) ailleurs += 1;
    await auxAutres();
  }
  return {
    nom,
    images: gardees,
    passages: signales,
    remarques: pertesEnPhrases(
      { ...brut.perdus, liens: liensRetires, refusees, ailleurs },
      noeuds.filter((un) => !perdue(un)),
    ),
    signalements: duNom ? [duNom] : [],
  };
}

const estUneImage = ({ type }: Noeud) => type === "image";

/** The rank of a picture among those of the file. */
export const rangDe = ({ attrs }: Noeud): number => Number(attrs?.id);

/** What our texts may hold, and nothing else: a form the walk did not foresee keeps its words. */
function permis(noeuds: readonly Noeud[]): readonly Noeud[] {
  const texte = { type: "doc", content: noeuds };
  return (lireTexteRiche(texte) ?? assainir(texte)).content;
}
