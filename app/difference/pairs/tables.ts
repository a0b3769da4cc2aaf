import type { Paire } from "./pair.ts";

/** Tables of the text: compared row by row, then cell by cell. */
export const TABLEAUX: readonly Paire[] = [
  {
    titre: "une cellule corrigée",
    avant: `| Poste | Montant |
| --- | --- |
| Coordination, 0,8 ETP | 42 000 € |
| Système d’information | 9 500 € |`,
    apres: `| Poste | Montant |
| --- | --- |
| Coordination, 1 ETP | 52 500 € |
| Système d’information | 9 500 € |`,
    attendu: `| Poste | Montant
| Coordination, [-0,8-]{+1+} ETP | [-42 000 €-]{+52 500 €+}
| Système d’information | 9 500 €`,
  },
  {
    titre: "une ligne ajoutée, une ligne retirée",
    avant: `| Jalon | Échéance |
| --- | --- |
| Recenser les besoins | mars 2027 |
| Louer un local à Cadillac | avril 2027 |`,
    apres: `| Jalon | Échéance |
| --- | --- |
| Recenser les besoins | mars 2027 |
| Former les secrétaires au protocole de tri | juin 2027 |`,
    attendu: `| Jalon | Échéance
| Recenser les besoins | mars 2027
| [-Louer un local à Cadillac | avril 2027-]
| {+Former les secrétaires au protocole de tri | juin 2027+}`,
  },
  {
    titre: "une colonne ajoutée à tout le tableau",
    avant: `| Indicateur | Départ |
| --- | --- |
| Patients sans médecin traitant | 11 % |`,
    apres: `| Indicateur | Départ | Cible |
| --- | --- | --- |
| Patients sans médecin traitant | 11 % | 8 % |`,
    attendu: `| Indicateur | Départ{+ | Cible+}
| Patients sans médecin traitant | 11 %{+ | 8 %+}`,
  },
  {
    titre: "une image remplacée",
    avant: `Le territoire est dessiné ci-dessous.

![Carte des 31 communes](image:carte-2026)`,
    apres: `Le territoire est dessiné ci-dessous.

![Carte des 32 communes](image:carte-2027)`,
    attendu: `Le territoire est dessiné ci-dessous.
! [-carte-2026-]{+carte-2027+} Carte des [-31-]{+32+} communes`,
  },
];
