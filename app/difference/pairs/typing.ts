import type { Paire } from "./pair.ts";

/** Typing corrected: spelling, apostrophes, quotation marks, bold. */
export const FRAPPE: readonly Paire[] = [
  {
    titre: "une faute d’accord",
    avant: "Les infirmières référente sont joignable par messagerie sécurisée.",
    apres: "Les infirmières référentes sont joignables par messagerie sécurisée.",
    attendu: "Les infirmières [-référente-]{+référentes+} sont [-joignable-]{+joignables+} par messagerie sécurisée.",
  },
  {
    titre: "des apostrophes droites devenues courbes ne changent aucun mot",
    avant: "L'équipe d'appui s'engage jusqu'en 2029.",
    apres: "L’équipe d’appui s’engage jusqu’en 2029.",
    attendu: "L’équipe d’appui s’engage jusqu’en 2029. (espaces ou apostrophes modifiés)",
  },
  {
    titre: "une citation dont les guillemets restent",
    avant: "Une patiente résume : « J’attends trois mois pour un rendez-vous ».",
    apres: "Une patiente résume : « J’attends cinq mois pour un rendez-vous ».",
    attendu: "Une patiente résume : « J’attends [-trois-]{+cinq+} mois pour un rendez-vous ».",
  },
  {
    titre: "un passage mis en gras",
    avant: "Le protocole s’applique dès le premier jour.",
    apres: "Le protocole s’applique **dès le premier jour**.",
    attendu: "Le protocole s’applique dès le premier jour. (mise en forme modifiée)",
  },
  {
    titre: "un lien qui mène ailleurs",
    avant: "La charte est sur [le site de la CPTS](https://cpts.exemple.fr/charte).",
    apres: "La charte est sur [le site de la CPTS](https://cpts.exemple.fr/charte-2027).",
    attendu: "La charte est sur le site de la CPTS. (adresse d’un lien modifiée)",
  },
];
