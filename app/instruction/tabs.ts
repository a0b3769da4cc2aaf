/** What may be read on the left of the page of instruction. */
export const ONGLETS = ["texte", "voisins", "historique"] as const;
export type Onglet = (typeof ONGLETS)[number];

export const NOM_ONGLET: Readonly<Record<Onglet, string>> = {
  texte: "Version déposée",
  voisins: "Voisins",
  historique: "Historique",
};

export const estUnOnglet = (vue: string | null): vue is Onglet => (ONGLETS as readonly (string | null)[]).includes(vue);

/** The address of a tab; the section read is kept, to come back to. */
export const adresseDeLOnglet = (page: string, onglet: Onglet, section: string): string =>
  `${page}?section=${section}${onglet === "texte" ? "" : `&vue=${onglet}`}`;
