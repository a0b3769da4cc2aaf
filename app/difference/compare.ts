import type { ContenuFige } from "#db/schema/documents.ts";
import { effortNeuf } from "./align.ts";
import { additionner } from "./count.ts";
import {
  type Blocs,
  blocsDe,
  type ChampOuvert,
  type Couple,
  fermerChamp,
  ouvrirChamp,
  type SectionFigee,
} from "./fields.ts";
import { fondre } from "./merge.ts";
import { reconnaitreDeplacements } from "./moves.ts";
import type { Deplacements } from "./passages.ts";
import type { ChampCompare, Difference, SectionComparee } from "./result.ts";

/**
 * What separates two frozen contents of one document: by section, by question, by passage, then by word. Passages that
 * moved are recognised wherever they went. Past a certain work, texts too different are shown as replaced whole.
 */
export function comparer(avant: ContenuFige, apres: ContenuFige, blocs: Blocs = blocsDe(avant, apres)): Difference {
  const effort = effortNeuf();
  const ouvertes = fondre(avant.sections, apres.sections).map((couple) => {
    const section = (couple.apres ?? couple.avant) as SectionFigee;
    const champs = fondre(couple.avant?.champs ?? [], couple.apres?.champs ?? []);
    return { couple, champs: champs.map((champ) => ouvrirChamp(section, champ, blocs, effort)) };
  });
  const deplacements = deplacementsDe(ouvertes.flatMap(({ champs }) => champs));
  const sections = ouvertes.map(({ couple, champs }) =>
    fermerSection(
      couple,
      champs.map((champ) => fermerChamp(champ, deplacements, effort)),
    ),
  );
  return {
    sections,
    compte: additionner(sections.map(({ compte }) => compte)),
    sectionsChangees: sections.filter(({ etat }) => etat !== "identique").length,
  };
}

function deplacementsDe(champs: readonly ChampOuvert[]): Deplacements {
  const isolees = champs.flatMap(({ place, entrees }) => entrees.map((entree) => ({ entree, place })));
  reconnaitreDeplacements(isolees);
  const partis = new Map(
    isolees.filter(({ entree }) => entree.deplacement && entree.ancien).map((bout) => [bout.entree.deplacement, bout]),
  );
  return new Map(
    isolees.flatMap(({ entree, place }) => {
      const parti = partis.get(entree.deplacement);
      if (!entree.deplacement || !entree.nouveau || !parti?.entree.ancien) return [];
      return [[entree.deplacement, { de: parti.place, vers: place, ancien: parti.entree.ancien }] as const];
    }),
  );
}

function fermerSection({ avant, apres }: Couple<SectionFigee>, champs: readonly ChampCompare[]): SectionComparee {
  const { code, titre } = (apres ?? avant) as SectionFigee;
  const change = champs.some(({ etat }) => etat !== "identique");
  return {
    code,
    titre,
    etat: !avant ? "nouveau" : !apres ? "disparu" : change ? "modifie" : "identique",
    compte: additionner(champs.map(({ compte }) => compte)),
    champs,
  };
}
