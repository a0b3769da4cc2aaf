/** What each ARS of the demonstration wrote on its paper before its first act, and who established it. */
export const EN_TETES = [
  {
    organisme: "ars-75",
    par: "ars.direction",
    lignes: {
      direction: "Direction de l’offre de soins",
      tribunal: "tribunal administratif de Bordeaux",
      lieu: "Bordeaux",
    },
  },
  {
    organisme: "ars-53",
    par: "ars.bretagne.direction",
    lignes: {
      direction: "Délégation départementale du Morbihan",
      tribunal: "tribunal administratif de Rennes",
      lieu: "Rennes",
    },
  },
  {
    organisme: "ars-11",
    par: "ars.idf.direction",
    lignes: {
      direction: "Délégation départementale de l’Essonne",
      tribunal: "tribunal administratif de Montreuil",
      lieu: "Saint-Denis",
    },
  },
] as const;
