import type { Passage } from "./result.ts";

/** Passages shown together: a list, a table, or one alone; « pareils » are unchanged ones the reader may skip. */
export type Groupe =
  | { readonly genre: "seul"; readonly passages: readonly [Passage] }
  | { readonly genre: "liste" | "table"; readonly passages: readonly Passage[] }
  | { readonly genre: "pareils"; readonly groupes: readonly Groupe[] };

const FAMILLES: Record<Passage["genre"], "seul" | "liste" | "table"> = {
  paragraphe: "seul",
  titre: "seul",
  image: "seul",
  puce: "liste",
  numero: "liste",
  rangee: "table",
};

/** The passages of an answer as they are drawn; five unchanged groups in a row or more are folded but their edges. */
export function grouper(passages: readonly Passage[]): Groupe[] {
  const groupes: Groupe[] = [];
  for (const passage of passages) {
    const genre = FAMILLES[passage.genre];
    const dernier = groupes.at(-1);
    const suite = dernier && dernier.genre === genre && genre !== "seul" && memeBloc(dernier.passages, passage);
    if (suite) groupes[groupes.length - 1] = { genre, passages: [...dernier.passages, passage] };
    else groupes.push(genre === "seul" ? { genre, passages: [passage] } : { genre, passages: [passage] });
  }
  return replier(groupes);
}

/** A numbered list is not one with dots; the head of a table begins another one, unless it is the same head changed. */
function memeBloc(passages: readonly Passage[], { genre, niveau }: Passage): boolean {
  if (genre === "rangee") return niveau !== 0 || passages.every((passage) => passage.niveau === 0);
  return passages[0]?.genre === genre || niveau > 1;
}

const SUITE_LONGUE = 5;

function replier(groupes: readonly Groupe[]): Groupe[] {
  const plies: Groupe[] = [];
  let pareils: Groupe[] = [];
  const vider = () => {
    if (pareils.length < SUITE_LONGUE) plies.push(...pareils);
    else plies.push(...pareils.slice(0, 1), { genre: "pareils", groupes: pareils.slice(1, -1) }, ...pareils.slice(-1));
    pareils = [];
  };
  for (const groupe of groupes) {
    if (estPareil(groupe)) pareils.push(groupe);
    else {
      vider();
      plies.push(groupe);
    }
  }
  vider();
  return plies;
}

const estPareil = (groupe: Groupe) =>
  groupe.genre !== "pareils" && groupe.passages.every(({ etat }) => etat === "identique");

/** Two columns: what stands on one side only faces what stands on the other only, as long as both follow each other. */
export function enFace(groupes: readonly Groupe[]): { gauche?: Groupe; droite?: Groupe }[] {
  const rangees: { gauche?: Groupe; droite?: Groupe }[] = [];
  for (const groupe of groupes) {
    const [aGauche, aDroite] = [seTrouve(groupe, AVANT), seTrouve(groupe, APRES)];
    const libre = rangees.findLastIndex(({ droite }) => droite) + 1;
    if (aGauche) rangees.push({ gauche: groupe, ...(aDroite ? { droite: groupe } : {}) });
    else rangees[libre] = { ...rangees[libre], droite: groupe };
  }
  return rangees;
}

const AVANT: readonly Passage["etat"][] = ["identique", "modifie", "retire", "parti"];
const APRES: readonly Passage["etat"][] = ["identique", "modifie", "ajoute", "arrive"];
const seTrouve = (groupe: Groupe, etats: readonly Passage["etat"][]): boolean =>
  groupe.genre === "pareils" || groupe.passages.some(({ etat }) => etats.includes(etat));
