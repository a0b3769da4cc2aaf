import type { Paire } from "./pair.ts";

/** Paragraphs of several sentences, changed in several places at once. */
export const LONGS: readonly Paire[] = [
  {
    titre: "un constat repris après les remarques de l’ARS",
    avant:
      "Le territoire compte 23 médecins généralistes, dont neuf ont plus de 60 ans. La densité est inférieure de 18 % à celle du département. Onze pour cent des habitants n’ont pas de médecin traitant, et la moitié d’entre eux ont une affection de longue durée.",
    apres:
      "Au 1er janvier 2027, le territoire compte 21 médecins généralistes, dont neuf ont plus de 60 ans. La densité est inférieure de 22 % à celle du département (Rézone CPTS). Onze pour cent des habitants n’ont pas de médecin traitant ; parmi eux, 1 240 ont une affection de longue durée.",
    attendu:
      "[-Le-]{+Au 1er janvier 2027, le+} territoire compte [-23-]{+21+} médecins généralistes, dont neuf ont plus de 60 ans. La densité est inférieure de [-18 %-]{+22 %+} à celle du département {+(Rézone CPTS)+}. Onze pour cent des habitants n’ont pas de médecin traitant[-, et la moitié d’entre eux-] {+; parmi eux, 1 240+} ont une affection de longue durée.",
  },
  {
    titre: "une phrase récrite entre deux phrases qui restent",
    avant:
      "La CPTS organise les soins non programmés. Les patients appellent leur cabinet, qui les oriente comme il peut vers un confrère disponible. Le bilan est présenté chaque année à la CPAM.",
    apres:
      "La CPTS organise les soins non programmés. Une régulatrice employée par l’association répond de 8 h à 20 h et réserve le créneau dans l’agenda commun. Le bilan est présenté chaque année à la CPAM.",
    attendu:
      "La CPTS organise les soins non programmés. [-Les patients appellent leur cabinet, qui les oriente comme il peut vers un confrère disponible-]{+Une régulatrice employée par l’association répond de 8 h à 20 h et réserve le créneau dans l’agenda commun+}. Le bilan est présenté chaque année à la CPAM.",
  },
  {
    titre: "deux paragraphes réunis",
    avant: `Le bureau compte sept membres élus pour trois ans.

Il se réunit le premier mardi de chaque mois, à Langon.`,
    apres:
      "Le bureau compte sept membres élus pour trois ans. Il se réunit le premier mardi de chaque mois, à Langon ou à distance.",
    attendu:
      "Le bureau compte sept membres élus pour trois ans.[-¶-] Il se réunit le premier mardi de chaque mois, à Langon {+ou à distance+}.",
  },
  {
    titre: "une personne mentionnée remplacée par une autre",
    avant: "Le suivi revient à @[Inès Moreau](membre:u-7), infirmière à Bazas.",
    apres: "Le suivi revient à @[Paul Vidal](membre:u-9), pharmacien à Bazas.",
    attendu: "Le suivi revient à [-@Inès Moreau-]{+@Paul Vidal+}, [-infirmière-]{+pharmacien+} à Bazas.",
  },
  {
    titre: "un titre ajouté au-dessus d’un texte qui reste",
    avant: "Les conseils locaux de santé mentale se réunissent deux fois par an.",
    apres: `# Santé mentale

Les conseils locaux de santé mentale se réunissent deux fois par an.`,
    attendu: `# {+Santé mentale+}
Les conseils locaux de santé mentale se réunissent deux fois par an.`,
  },
  {
    titre: "une réponse vidée",
    avant: { "territoire.voisines": "La CPTS du Haut-Sarlet couvre déjà Brézins.", "territoire.carte": "Jointe." },
    apres: { "territoire.voisines": "", "territoire.carte": "Jointe." },
    attendu: `== territoire.voisines
[-La CPTS du Haut-Sarlet couvre déjà Brézins.-]`,
  },
];
