import type { Fait } from "#workflows/fact.ts";
import { VERSION_MACHINE } from "#workflows/parcours/machine.ts";
import type { GenreDePiece } from "#workflows/pieces/kinds.ts";
import { REGLES_EN_VIGUEUR } from "#workflows/regles/versions.ts";

/** The number of the file of specimens: no file has it. */
export const DOSSIER = "00-2026-0000";

const CAMILLE = { id: "specimen-1", nom: "Camille Exemple", qualite: "porteur" } as const;
const DOMINIQUE = { id: "specimen-2", nom: "Dominique Modèle", qualite: "ars.instructeur" } as const;
const CLAUDE = { id: "specimen-3", nom: "Claude Spécimen", qualite: "ars.signataire" } as const;
const CALENDRIER = { id: "systeme", nom: "Le calendrier", qualite: "systeme" } as const;
const INVENTE =
  "Motivation d’exemple : le territoire proposé recouvre celui d’une autre communauté, et le projet ne dit pas comment les deux s’articulent.";

/** An invented file until its projet de santé is deposited. */
const DEPOSE = [
  [
    "DossierOuvert",
    CAMILLE,
    { nom: "CPTS du Val d’Exemple", regles: REGLES_EN_VIGUEUR.version, machine: VERSION_MACHINE },
  ],
  ["PorteurDesigne", CAMILLE, { personne: { id: CAMILLE.id, nom: CAMILLE.nom }, role: "porteur" }],
  [
    "TerritoireDefini",
    CAMILLE,
    {
      communes: [{ code: "00001", nom: "Exempleville", departement: "00", region: "00", population: 25_000 }],
      source: "Commune inventée",
    },
  ],
  ["LettreIntentionDeposee", CAMILLE, { versionId: "specimen", sha256: "0".repeat(64), numero: 1 }],
  ["ExamenOuvert", DOMINIQUE, { responsable: { id: DOMINIQUE.id, nom: DOMINIQUE.nom } }],
  ["LettreIntentionValidee", CLAUDE, {}],
  [
    "AssociationDeclaree",
    CAMILLE,
    {
      nom: "CPTS du Val d’Exemple",
      rna: "W000000000",
      siege: "1 place de la Mairie, Exempleville",
      declareeLe: "2026-01-05",
    },
  ],
  ["ProjetDeSanteDepose", CAMILLE, { versionId: "specimen", sha256: "0".repeat(64), numero: 1 }],
] as const;
const COMPLET = [...DEPOSE, ["CompletudeConstatee", DOMINIQUE, { completLe: "2026-03-02" }]] as const;

const RETRAIT = {
  ...{ decision: "ProjetDeSanteValide", decisionDu: "2026-03-02", fondement: "illegalite", motivation: INVENTE },
  observationsDemandeesLe: "2026-03-09",
} as const;

const HISTOIRES = {
  accuse: COMPLET,
  demande: [
    ...DEPOSE,
    ["PiecesManquantesSignalees", DOMINIQUE, { pieces: "Statuts signés de l’association.", avantLe: "2026-03-31" }],
  ],
  validation: [...COMPLET, ["ProjetDeSanteValide", CLAUDE, {}]],
  opposition: [...COMPLET, ["OppositionNotifiee", CLAUDE, { motif: "pertinenceTerritoire", motivation: INVENTE }]],
  retrait: [...COMPLET, ["ProjetDeSanteValide", CLAUDE, {}], ["DecisionRetiree", CLAUDE, RETRAIT, "2026-03-20"]],
  attestation: [...COMPLET, ["ProjetDeSanteReputeValide", CALENDRIER, {}, "2026-05-03"]],
} as const;

type Pas = readonly [type: string, par: object, champs: object, le?: string];

/** The invented facts behind the specimen of a kind of piece, all on one day but those that come later. */
export const faitsDuSpecimen = (genre: GenreDePiece): Fait[] =>
  (HISTOIRES[genre] as readonly Pas[]).map(
    ([type, par, champs, le = "2026-03-02"]) => ({ type, par, le, ...champs }) as unknown as Fait,
  );
