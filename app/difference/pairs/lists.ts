import type { Paire } from "./pair.ts";

/** Lists and calendars: each item is a passage. */
export const LISTES: readonly Paire[] = [
  {
    titre: "un élément ajouté à une liste",
    avant: `- un agenda partagé entre six cabinets
- un numéro unique pour les secrétariats`,
    apres: `- un agenda partagé entre six cabinets
- une permanence le samedi matin
- un numéro unique pour les secrétariats`,
    attendu: `- un agenda partagé entre six cabinets
- {+une permanence le samedi matin+}
- un numéro unique pour les secrétariats`,
  },
  {
    titre: "un calendrier dont deux dates glissent",
    avant: `1. mars 2027 : recrutement de la coordinatrice
2. juin 2027 : ouverture de l’agenda partagé
3. septembre 2027 : premier bilan avec l’ARS`,
    apres: `1. mars 2027 : recrutement de la coordinatrice
2. septembre 2027 : ouverture de l’agenda partagé
3. janvier 2028 : premier bilan avec l’ARS et la CPAM`,
    attendu: `1. mars 2027 : recrutement de la coordinatrice
1. [-juin-]{+septembre+} 2027 : ouverture de l’agenda partagé
1. [-septembre 2027-]{+janvier 2028+} : premier bilan avec l’ARS {+et la CPAM+}`,
  },
  {
    titre: "un élément qui remonte dans sa liste",
    avant: `- les pharmaciens délivrent un kit de dépistage
- les infirmiers passent à domicile dans les sept jours
- le médecin traitant revoit le patient à quatorze jours
- la coordination appelle le patient à un mois`,
    apres: `- la coordination appelle le patient à un mois
- les pharmaciens délivrent un kit de dépistage
- les infirmiers passent à domicile dans les sept jours
- le médecin traitant revoit le patient à quatorze jours`,
    attendu: `>>1 - la coordination appelle le patient à un mois
- les pharmaciens délivrent un kit de dépistage
- les infirmiers passent à domicile dans les sept jours
- le médecin traitant revoit le patient à quatorze jours
<<1 - la coordination appelle le patient à un mois`,
  },
  {
    titre: "un paragraphe mis en liste",
    avant: `Trois actions sont prévues.

Un forum des associations en mars.`,
    apres: `Trois actions sont prévues.

- Un forum des associations en mars.`,
    attendu: `Trois actions sont prévues.
- Un forum des associations en mars. (devient un élément de liste)`,
  },
  {
    titre: "un élément retiré d’une liste emboîtée",
    avant: `- le lundi
  - de 8 h à 12 h à Langon
  - de 14 h à 18 h à Bazas
- le jeudi`,
    apres: `- le lundi
  - de 8 h à 12 h à Langon
- le jeudi`,
    attendu: `- le lundi
- de 8 h à 12 h à Langon
- [-de 14 h à 18 h à Bazas-]
- le jeudi`,
  },
];
