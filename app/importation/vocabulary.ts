import type { Champ, Modele, Section } from "#workflows/modeles/modele.ts";
import { DANS_UNE_MISSION, SYNONYMES } from "./synonyms.ts";
import { enMots, nu, racinesDe } from "./words.ts";

/** A question that takes a long text, named by its section and its code. */
export type Cible = { readonly section: string; readonly champ: string };

export const adresseDe = ({ section, champ }: Cible): string => `${section}.${champ}`;

export const memeCible = (une: Cible | null, autre: Cible | null): boolean =>
  une?.section === autre?.section && une?.champ === autre?.champ;

/** How near a heading is to a section, and which of its questions it answers when it tells. */
export type Proximite = { readonly section: string; readonly champ?: string; readonly note: number };

export const accueille = (champ: Champ): boolean => champ.nature === "texteLong";

const SYNONYME = 1;

type Termes = ReadonlyMap<string, number>;

/** What a section is about: the words of its title first, then those that guide who writes it. */
const termesDe = (sources: readonly (readonly [poids: number, texte: string])[]): Termes => {
  const termes = new Map<string, number>();
  for (const [poids, texte] of sources) {
    for (const mot of racinesDe(texte)) termes.set(mot, Math.max(termes.get(mot) ?? 0, poids));
  }
  return termes;
};

const deChamp = (champ: Champ): Termes =>
  termesDe([
    [1, `${champ.libelle} ${enMots(champ.code)}`],
    [0.4, champ.aide ?? ""],
  ]);

const deSection = (section: Section): Termes =>
  termesDe([
    [1, `${section.titre} ${enMots(section.code)}`],
    [0.7, section.champs.map(({ libelle, code }) => `${libelle} ${enMots(code)}`).join(" ")],
    [0.5, section.points.join(" ")],
    [0.3, `${section.attendu} ${section.champs.map(({ aide = "" }) => aide).join(" ")}`],
  ]);

/** Ranks the sections of a template by nearness to a heading. */
export function vocabulaire(modele: Modele): (titre: string) => Proximite[] {
  const sections = modele.sections
    .filter(({ champs }) => champs.some(accueille))
    .map((section) => ({
      section,
      termes: deSection(section),
      champs: section.champs.filter(accueille).map((champ) => ({ code: champ.code, termes: deChamp(champ) })),
      titre: new Set(racinesDe(section.titre)),
    }));
  // A word that stands everywhere distinguishes nothing.
  const rarete = (mot: string) =>
    Math.log(1 + sections.length / Math.max(1, sections.filter(({ termes }) => (termes.get(mot) ?? 0) >= 0.5).length));
  const part = (mots: readonly string[], termes: Termes) => {
    const total = mots.reduce((somme, mot) => somme + rarete(mot), 0);
    return total === 0 ? 0 : mots.reduce((somme, mot) => somme + rarete(mot) * (termes.get(mot) ?? 0), 0) / total;
  };

  return (titre) => {
    const mots = racinesDe(titre);
    const connu = synonyme(modele, titre);
    return sections
      .map(({ section, termes, champs, titre: propres }): Proximite => {
        const restants = mots.filter((mot) => !propres.has(mot));
        const [meilleur] = champs
          .map(({ code, termes }) => ({ code, note: part(restants, termes) }))
          .sort((a, b) => b.note - a.note);
        const champ = meilleur && meilleur.note >= SEUIL_DE_CHAMP ? meilleur.code : undefined;
        const dit = connu?.section === section.code ? connu : undefined;
        const partie = estUneMission(section) ? partieDeMission(section, titre) : undefined;
        const note = part(mots, termes) + recouvrement(mots, propres) + (dit ? SYNONYME : 0);
        return { section: section.code, champ: dit?.champ ?? partie ?? champ, note };
      })
      .sort((a, b) => b.note - a.note);
  };
}

/** A mission is told whole: its partners and its indicators stay with it. */
export const estUneMission = ({ titre }: Section): boolean => /^mission\b/i.test(titre);

function partieDeMission({ champs }: Section, titre: string): string | undefined {
  const texte = nu(titre);
  const [, question] = DANS_UNE_MISSION.find(([motif]) => motif.test(texte)) ?? [];
  return champs.find((champ) => accueille(champ) && question?.test(champ.code))?.code;
}

const SEUIL_DE_CHAMP = 0.45;

/** How much of two headings is the same: 1 when they say the same words. */
function recouvrement(mots: readonly string[], autres: ReadonlySet<string>): number {
  const communs = mots.filter((mot) => autres.has(mot)).length;
  return communs === 0 ? 0 : communs / (mots.length + autres.size - communs);
}

/** Where the usual words of a chapter lead in this template. */
function synonyme({ sections }: Modele, titre: string): { section: string; champ?: string } | undefined {
  const texte = nu(titre);
  for (const [motif, ...adresses] of SYNONYMES) {
    if (!motif.test(texte)) continue;
    for (const adresse of adresses) {
      const [code, nom] = adresse.split(".");
      const section = sections.find((une) => une.code === code && une.champs.some(accueille));
      const champ = section?.champs.find((un) => un.code === nom && accueille(un));
      if (section && (champ || !nom)) return { section: section.code, champ: champ?.code };
    }
  }
  return undefined;
}
