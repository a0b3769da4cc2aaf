import type { Modele } from "#workflows/modeles/modele.ts";
import type { Noeud } from "#workflows/texte/riche.ts";
import { type Bloc, estUnTitre } from "./block.ts";
import { accueille, type Cible, estUneMission, memeCible, type Proximite, vocabulaire } from "./vocabulary.ts";

/** A passage of the file that goes to one place: what stands under a heading, smaller headings included. */
export type Passage = {
  readonly titre: string;
  /** The headings it stands under. */
  readonly chemin: readonly string[];
  /** Where it would go; null when nothing in the template resembles its heading. */
  readonly cible: Cible | null;
  readonly noeuds: readonly Noeud[];
  /** What stands before the first heading. */
  readonly sansTitre?: true;
  /** It continues the passage before it, cut because it was too long. */
  readonly suite?: true;
};

type EnCours = { titre: string; niveau: number; chemin: string[]; place: Place; noeuds: Noeud[] };
/** Where a heading leads: chosen by its own words, or only because of the heading above. */
type Place = { readonly cible: Cible | null; readonly sienne: boolean; readonly sure: boolean };

const SEUIL = 0.34;
const SUR = 0.6;
/** What a heading must have more than its own chapter to leave it; a mission is told whole. */
const ATTACHEMENT = { mission: Number.POSITIVE_INFINITY, sure: 0.8, autre: 0.5 };
const AVANT_LES_TITRES = -1;
const SANS_TITRE = "Début du document";

/** Cuts a text at its headings, and proposes for each passage the question it answers. Pure. */
export function repartir(blocs: readonly Bloc[], modele: Modele): Passage[] {
  const proches = vocabulaire(modele);
  const passages: EnCours[] = [];
  let chemin: { titre: string; niveau: number; place: Place }[] = [];
  let ouvert: EnCours | undefined;

  const ouvrir = (titre: string, niveau: number, place: Place) => {
    ouvert = { titre, niveau, place, noeuds: [], chemin: chemin.map((un) => un.titre) };
    passages.push(ouvert);
  };
  for (const bloc of blocs) {
    if (!estUnTitre(bloc)) {
      if (!ouvert) ouvrir(SANS_TITRE, AVANT_LES_TITRES, NULLE_PART);
      ouvert?.noeuds.push(bloc.noeud);
      continue;
    }
    const { titre, niveau } = bloc;
    chemin = chemin.filter((parent) => parent.niveau < niveau && parent.niveau > 0);
    const place = placer(modele, proches(titre), chemin.at(-1)?.place ?? NULLE_PART);
    if (ouvert && rejoint(ouvert, niveau, place)) {
      const profondeur = niveau - ouvert.niveau > 1 ? 2 : 1;
      ouvert.noeuds.push({ type: "heading", attrs: { level: profondeur }, content: [{ type: "text", text: titre }] });
    } else ouvrir(titre, niveau, place);
    chemin.push({ titre, niveau, place });
  }
  return passages
    .filter(({ noeuds }) => noeuds.some(({ type }) => type !== "heading"))
    .map(({ titre, niveau, chemin: parents, place, noeuds }) => ({
      titre: niveau === AVANT_LES_TITRES ? SANS_TITRE : titre,
      chemin: parents,
      cible: place.cible,
      noeuds,
      ...(niveau === AVANT_LES_TITRES ? { sansTitre: true as const } : {}),
    }));
}

const NULLE_PART: Place = { cible: null, sienne: false, sure: false };

function placer(modele: Modele, proches: readonly Proximite[], parent: Place): Place {
  const chapitre = parent.cible?.section;
  const mission = modele.sections.some((section) => section.code === chapitre && estUneMission(section));
  const attache = ATTACHEMENT[mission ? "mission" : parent.sure ? "sure" : "autre"];
  const [meilleure] = proches
    .map((proche) => ({ ...proche, note: proche.note + (proche.section === chapitre ? attache : 0) }))
    .sort((a, b) => b.note - a.note);
  if (!meilleure || meilleure.note < SEUIL) return { ...parent, sienne: false };
  const dansLeChapitre = meilleure.section === chapitre;
  if (dansLeChapitre && !meilleure.champ) return { ...parent, sienne: false };
  const champ = meilleure.champ ?? premiereQuestion(modele, meilleure.section);
  const sure = dansLeChapitre ? parent.sure : meilleure.note >= SUR;
  return champ ? { cible: { section: meilleure.section, champ }, sienne: true, sure } : NULLE_PART;
}

const premiereQuestion = ({ sections }: Modele, code: string) =>
  sections.find((section) => section.code === code)?.champs.find(accueille)?.code;

/** A smaller heading that leads nowhere else stays in the passage under way. */
const rejoint = (ouvert: EnCours, niveau: number, place: Place): boolean =>
  niveau > ouvert.niveau &&
  ouvert.niveau > 0 &&
  (!place.sienne || memeCible(place.cible, ouvert.place.cible)) &&
  memeCible(place.cible, ouvert.place.cible);
