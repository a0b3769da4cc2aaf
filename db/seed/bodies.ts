import { DOMAINE } from "./accounts.ts";

type Corps = "ars" | "ddArs" | "cpam" | "msa" | "urps" | "national" | "admin";
type Fonction = "instructeur" | "signataire" | "roc" | "direction" | "membre";

export type Organisme = {
  readonly id: string;
  readonly corps: Corps;
  readonly nom: string;
  readonly territoires: readonly string[];
  readonly adresse: string;
  readonly telephone: string;
  /** Who works there, and as what. */
  readonly agents: readonly (readonly [cle: string, fonction: Fonction])[];
};

const organisme = (
  id: string,
  corps: Corps,
  nom: string,
  adresse: string,
  agents: Organisme["agents"],
): Omit<Organisme, "telephone"> => ({ id, corps, nom, adresse, agents, territoires: id.split("-").slice(1) });

/** Real bodies: an ARS at its public address, the others in a town, and numbers that ring nowhere. */
export const ORGANISMES: readonly Organisme[] = [
  organisme("ars-75", "ars", "ARS Nouvelle-Aquitaine", "103 bis rue Belleville\nCS 91704\n33063 Bordeaux Cedex", [
    ["ars", "instructeur"],
    ["ars.gironde", "instructeur"],
    ["ars.direction", "signataire"],
  ]),
  organisme("ars-53", "ars", "ARS Bretagne", "6 place des Colombes\nCS 14253\n35042 Rennes Cedex", [
    ["ars.bretagne", "instructeur"],
    ["ars.bretagne.direction", "signataire"],
  ]),
  organisme("ars-11", "ars", "ARS Île-de-France", "13 rue du Landy\n93200 Saint-Denis", [
    ["ars.idf", "instructeur"],
    ["ars.idf.direction", "signataire"],
  ]),
  organisme("dd-33", "ddArs", "Délégation départementale de la Gironde", "Bordeaux", [["dd.ars", "membre"]]),
  organisme("dd-56", "ddArs", "Délégation départementale du Morbihan", "Vannes", [["dd.ars.morbihan", "membre"]]),
  organisme("dd-91", "ddArs", "Délégation départementale de l’Essonne", "Évry-Courcouronnes", [
    ["dd.ars.essonne", "membre"],
  ]),
  organisme("cpam-33", "cpam", "CPAM de la Gironde", "Bordeaux", [
    ["cpam", "roc"],
    ["cpam.direction", "direction"],
  ]),
  organisme("cpam-56", "cpam", "CPAM du Morbihan", "Vannes", [
    ["cpam.morbihan", "roc"],
    ["cpam.morbihan.direction", "direction"],
  ]),
  organisme("cpam-91", "cpam", "CPAM de l’Essonne", "Évry-Courcouronnes", [
    ["cpam.essonne", "roc"],
    ["cpam.essonne.direction", "direction"],
  ]),
  organisme("msa-33", "msa", "MSA Gironde", "Bordeaux", [["msa", "membre"]]),
  organisme("msa-56", "msa", "MSA Portes de Bretagne", "Vannes", [["msa.bretagne", "membre"]]),
  organisme("msa-91", "msa", "MSA Île-de-France", "Gentilly", [["msa.idf", "membre"]]),
  organisme("urps-75", "urps", "URPS médecins libéraux Nouvelle-Aquitaine", "Bordeaux", [["urps", "membre"]]),
  organisme("urps-53", "urps", "URPS médecins libéraux Bretagne", "Rennes", [["urps.bretagne", "membre"]]),
  organisme("urps-11", "urps", "URPS médecins libéraux Île-de-France", "Paris", [["urps.idf", "membre"]]),
  organisme("national", "national", "Observation nationale des CPTS", "Paris", [["national", "membre"]]),
  organisme("admin", "admin", "Administration du service", "Bordeaux", [["admin", "membre"]]),
].map((corps, rang) => ({ ...corps, telephone: `05 00 00 00 ${String(rang + 1).padStart(2, "0")}` }));

export const courrielDe = ({ id }: Pick<Organisme, "id">): string => `contact.${id}@${DOMAINE}`;

/** Who usually acts for each body on a file of a département. */
export const GUICHETS = {
  "33": {
    "ars.instructeur": "ars",
    "ars.signataire": "ars.direction",
    "ars.delegation": "dd.ars",
    "cpam.roc": "cpam",
    "cpam.direction": "cpam.direction",
    msa: "msa",
    urps: "urps",
  },
  "56": {
    "ars.instructeur": "ars.bretagne",
    "ars.signataire": "ars.bretagne.direction",
    "ars.delegation": "dd.ars.morbihan",
    "cpam.roc": "cpam.morbihan",
    "cpam.direction": "cpam.morbihan.direction",
    msa: "msa.bretagne",
    urps: "urps.bretagne",
  },
  "91": {
    "ars.instructeur": "ars.idf",
    "ars.signataire": "ars.idf.direction",
    "ars.delegation": "dd.ars.essonne",
    "cpam.roc": "cpam.essonne",
    "cpam.direction": "cpam.essonne.direction",
    msa: "msa.idf",
    urps: "urps.idf",
  },
} as const;
