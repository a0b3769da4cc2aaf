import type { Paire } from "./pair.ts";

/** Structured blocks, by row; and questions brought or taken away by another version of the template. */
export const BLOCS: readonly Paire[] = [
  {
    titre: "un budget dont un montant et un poste changent",
    avant: {
      "budget.postes": [
        { id: "p1", poste: "Coordination", montant: "42000" },
        { id: "p2", poste: "Indemnités de réunion", montant: "18000" },
      ],
    },
    apres: {
      "budget.postes": [
        { id: "p1", poste: "Coordination et secrétariat", montant: "52500" },
        { id: "p2", poste: "Indemnités de réunion", montant: "18000" },
        { id: "p3", poste: "Messagerie sécurisée", montant: "2400" },
      ],
    },
    attendu: `~ Coordination {+et secrétariat+} | [-42 000 €-]{+52 500 €+}
= Indemnités de réunion | 18 000 €
+ {+Messagerie sécurisée+} | {+2 400 €+}`,
  },
  {
    titre: "un calendrier remis dans un autre ordre",
    avant: {
      "calendrier.jalons": [
        { id: "j1", jalon: "Ouverture de l’agenda", date: "2027-06-01" },
        { id: "j2", jalon: "Recrutement", date: "2027-03-01" },
        { id: "j3", jalon: "Bilan", date: "2028-01-15" },
      ],
    },
    apres: {
      "calendrier.jalons": [
        { id: "j2", jalon: "Recrutement", date: "2027-03-01" },
        { id: "j1", jalon: "Ouverture de l’agenda", date: "2027-09-01" },
        { id: "j3", jalon: "Bilan", date: "2028-01-15" },
      ],
    },
    attendu: `=↕ Recrutement | 1er mars 2027
~ Ouverture de l’agenda | [-1er juin 2027-]{+1er septembre 2027+}
= Bilan | 15 janvier 2028`,
  },
  {
    titre: "une ligne retirée d’un tableau de membres",
    avant: {
      "equipe.membres": [
        { id: "m1", nom: "Inès Moreau", profession: "Infirmière" },
        { id: "m2", nom: "Paul Vidal", profession: "Pharmacien" },
      ],
    },
    apres: { "equipe.membres": [{ id: "m1", nom: "Inès Moreau", profession: "Infirmière en pratique avancée" }] },
    attendu: `~ Inès Moreau | Infirmière {+en pratique avancée+}
- [-Paul Vidal-] | [-Pharmacien-]`,
  },
  {
    titre: "une question nouvelle, une question disparue",
    avant: {
      "diagnostic.besoins": "Onze habitants sur cent n’ont pas de médecin traitant.",
      "diagnostic.mobilite": "Les bus ne passent plus après 19 h.",
    },
    apres: {
      "diagnostic.besoins": "Onze habitants sur cent n’ont pas de médecin traitant.",
      "diagnostic.numerique": "Un foyer sur cinq n’a pas d’accès à internet.",
    },
    attendu: `== diagnostic.mobilite (disparu)
[-Les bus ne passent plus après 19 h.-]
== diagnostic.numerique (nouveau)
{+Un foyer sur cinq n’a pas d’accès à internet.+}`,
  },
];
