import type { Awareness } from "y-protocols/awareness";

/** Somebody at work on this document. */
export type Present = {
  readonly client: number;
  readonly nom: string;
  readonly fonction: string;
  /** 1 to 6: a colour of the style sheet. */
  readonly couleur: number;
  readonly section: string;
  /** Whether they have typed there since they came. */
  readonly ecrit: boolean;
  /** The cell where they are, when it is not a text: the answer, the row and the column. */
  readonly lieu: string | null;
};

export const classeDe = (couleur: unknown): string =>
  `m${Number.isInteger(couleur) && Number(couleur) >= 1 && Number(couleur) <= 6 ? couleur : 1}`;

function lire(client: number, etat: Record<string, unknown> | undefined): Present | null {
  const { nom, fonction, couleur, section, ecrit, lieu } = etat ?? {};
  if (typeof nom !== "string" || nom === "" || nom.length > 120) return null;
  return {
    client,
    nom,
    fonction: typeof fonction === "string" ? fonction : "",
    couleur: Number(couleur),
    section: typeof section === "string" ? section : "",
    ecrit: ecrit === true,
    lieu: typeof lieu === "string" ? lieu : null,
  };
}

/** The others, each once however many pages they have open, in the order of names. */
export function autresPresents(awareness: Awareness, moi: string): Present[] {
  const lus = [...awareness.getStates()].flatMap(([client, etat]) =>
    client === awareness.clientID ? [] : (lire(client, etat) ?? []),
  );
  const parNom = new Map(lus.filter(({ nom }) => nom !== moi).map((present) => [present.nom, present]));
  return [...parNom.values()].sort((a, b) => a.nom.localeCompare(b.nom, "fr"));
}

export const presentDe = (awareness: Awareness, client: number): Present | null =>
  lire(client, awareness.getStates().get(client));

/** What is said aloud when people come and go; empty when nobody did. */
export function mouvement(avant: readonly Present[], apres: readonly Present[]): string {
  const noms = (presents: readonly Present[]) => new Set(presents.map(({ nom }) => nom));
  const [etaient, sont] = [noms(avant), noms(apres)];
  const venus = [...sont].filter((nom) => !etaient.has(nom)).map((nom) => `${nom} a rejoint le texte.`);
  const partis = [...etaient].filter((nom) => !sont.has(nom)).map((nom) => `${nom} a quitté le texte.`);
  return [...venus, ...partis].join(" ");
}
