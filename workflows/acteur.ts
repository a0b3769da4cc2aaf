/** In what capacity a person acts on one file. Decided by the register, never typed by the person. */
export const QUALITES = [
  "porteur",
  "coporteur",
  "coordinateur",
  "redacteur",
  "lecteur",
  "ars.instructeur",
  "ars.signataire",
  "ars.delegation",
  "cpam.roc",
  "cpam.direction",
  "msa",
  "urps",
  "national",
  "admin",
  "systeme",
] as const;
export type Qualite = (typeof QUALITES)[number];

/** The body a capacity speaks for. A délégation départementale is the ARS, but gives an opinion of its own: `ddArs`. */
export type Corps = "cpts" | "ars" | "ddArs" | "cpam" | "msa" | "urps" | "national" | "admin" | "systeme";

const CORPS: Record<Qualite, Corps> = {
  porteur: "cpts",
  coporteur: "cpts",
  coordinateur: "cpts",
  redacteur: "cpts",
  lecteur: "cpts",
  "ars.instructeur": "ars",
  "ars.signataire": "ars",
  "ars.delegation": "ddArs",
  "cpam.roc": "cpam",
  "cpam.direction": "cpam",
  msa: "msa",
  urps: "urps",
  national: "national",
  admin: "admin",
  systeme: "systeme",
};
export const corpsDe = (qualite: Qualite): Corps => CORPS[qualite];

/** A delegation of signature, as its deed says (`author.ts`). Both days are included. */
type DelegationRecue = { readonly delegant: string; readonly acte: string; readonly du: string; readonly au: string };

/** A person in front of one file: the same person may hold several capacities there. */
export type Acteur = {
  readonly id: string;
  readonly nom: string;
  readonly qualites: readonly Qualite[];
  /** Capacities held by delegation of somebody else, among `qualites`. */
  readonly delegations?: readonly (DelegationRecue & { readonly qualite: Qualite })[];
  /** The sections entrusted to a writer (`modeles/perimetre.ts`); absent or null for everywhere. */
  readonly perimetre?: readonly string[] | null;
};

export const SYSTEME: Acteur = { id: "systeme", nom: "Le calendrier", qualites: ["systeme"] };

/** The three parties of the contract. */
export const PARTIES = ["cpts", "cpam", "ars"] as const;
export type Partie = (typeof PARTIES)[number];
export const estPartie = (corps: Corps): corps is Partie => (PARTIES as readonly Corps[]).includes(corps);

/** The bodies that may be asked for an opinion. */
export const ORGANISMES = ["cpam", "msa", "urps", "ddArs"] as const;
export type Organisme = (typeof ORGANISMES)[number];
export const estOrganisme = (corps: Corps): corps is Organisme => (ORGANISMES as readonly Corps[]).includes(corps);

/** What a person reads for each capacity. */
export const NOM_QUALITE: Record<Qualite, string> = {
  porteur: "Porteur du projet",
  coporteur: "Co-porteur du projet",
  coordinateur: "Coordination de la CPTS",
  redacteur: "Rédaction",
  lecteur: "Lecture",
  "ars.instructeur": "Instruction à l’ARS",
  "ars.signataire": "Signataire pour l’ARS",
  "ars.delegation": "Délégation départementale de l’ARS",
  "cpam.roc": "Référent des organisations coordonnées de la CPAM",
  "cpam.direction": "Direction de la CPAM",
  msa: "MSA",
  urps: "URPS",
  national: "Observation nationale",
  admin: "Administration",
  systeme: "Le calendrier",
};
