import type { Qualite } from "#workflows/acteur.ts";
import type { Proposition } from "#workflows/decide.ts";
import type { TypeDeFait } from "#workflows/fact.ts";

export type Exemple = { readonly par: Qualite; readonly champs: Omit<Proposition, "type"> };

export const long =
  "Le dossier est précis, le territoire est cohérent, les partenaires du secteur ont été associés au projet.";

/** What happens beside the decisions: the committee that is heard, the start-up grant. */
export const EXEMPLES_A_COTE = {
  ComiteConvoque: {
    par: "ars.instructeur",
    champs: { seanceLe: "2026-03-15", lieu: "ARS, salle Aliénor", invites: ["cpam", "urps"] },
  },
  ComiteTenu: {
    par: "ars.instructeur",
    champs: {
      seanceLe: "2026-03-15",
      participants: "L’ARS, la CPAM et l’URPS.",
      conclusion: "favorable",
      compteRendu: "Le comité relève la cohérence du territoire et la place des infirmiers.",
    },
  },
  AideAuDemarrageDemandee: {
    par: "porteur",
    champs: { montant: 1_234_567, emploi: "Six mois de coordination et la rédaction des statuts." },
  },
  AideAuDemarrageAccordee: {
    par: "ars.signataire",
    champs: {
      montant: 1_000_050,
      convention: "Convention 2026-017",
      versement: "À la signature de la convention.",
      motivation: long,
    },
  },
  AideAuDemarrageRefusee: { par: "ars.signataire", champs: { motivation: long } },
} satisfies Partial<Record<TypeDeFait, Exemple>>;
