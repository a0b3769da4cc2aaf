import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { etapesDatees } from "#test/fabriques/depot.ts";
import { type Etape, HISTOIRES, jouer } from "#test/fabriques/dossier.ts";
import { jourAParis, plusJours } from "#workflows/civil-date.ts";
import { type Dossier, dossierNeuf } from "#workflows/dossier.ts";
import { type ActePossible, actesPossibles } from "#workflows/possible.ts";
import { decisionsAPreparer } from "#workflows/preparation.ts";
import type { Agent } from "./desk.ts";

export type Geste = { readonly qui: Agent; readonly acte: ActePossible };
/** A stage of a file, the day it is reached, and what may be done there that could not be done before in the list. */
export type Situation = {
  readonly nom: string;
  readonly etapes: readonly Etape[];
  readonly le: string;
  readonly gestes: readonly Geste[];
  readonly dossier: Dossier;
};

const AUJOURDHUI = jourAParis(new Date());
const QUI_AGIT: readonly Agent[] = ["ars.signataire", "ars.instructeur", "cpam.direction", "cpam.roc", "msa", "urps"];

const { projetComplet, enVigueur, manquement, contratASigner, compteRenduASigner, avenantASigner } = HISTOIRES;
const lancees = (["accesAuxSoins", "parcours"] as const).map((mission): Etape => ["MissionDemarree", { mission }]);

/** What the histories of the factory do not stop at. */
const EN_PLUS: Readonly<Record<string, readonly Etape[]>> = {
  avisAttendus: [...projetComplet, "AvisDemande", ["AvisDemande", { organisme: "msa" }]],
  contratSigneDeUn: [...contratASigner, "ContratSigne"],
  compteRenduSigneDeUn: [...compteRenduASigner, "CompteRenduSigne"],
  avenantSigneDeUn: [...avenantASigner, "AvenantSigne"],
  manquementADecider: [...manquement, "ObservationsPresentees"],
  missionsEnCours: [...enVigueur, ...lancees, "MissionDeployee"],
};
/** How many days ago a contract was signed, that soon ends, or has ended. */
const ANCIENS = { finProche: 5 * 365 - 100, echu: 6 * 365 };

/** What each may do or prepare, in the order of the list: an act already met is not met again. */
function gestesNeufs(dossier: Dossier, connus: Set<string>): Geste[] {
  const gestes = QUI_AGIT.flatMap((qui) => [
    ...actesPossibles(dossier, ACTEURS[qui], AUJOURDHUI).map((acte) => ({ qui, acte, cle: acte.type })),
    ...decisionsAPreparer(dossier, ACTEURS[qui], AUJOURDHUI).map((acte) => ({
      qui,
      acte,
      cle: `préparer ${acte.type}`,
    })),
  ]);
  return gestes.filter(({ cle }) => !connus.has(cle) && connus.add(cle));
}

const connus = new Set<string>();
const situation = ([nom, etapes, jours]: readonly [string, readonly Etape[], number]): Situation => {
  const le = plusJours(AUJOURDHUI, -jours);
  const dossier = etapesDatees(etapes, le).reduce((avant, etape) => jouer(avant, etape, le), dossierNeuf());
  return { nom, etapes, le, dossier, gestes: nom === "echu" ? [] : gestesNeufs(dossier, connus) };
};

/** A file in every state, each act that an authority may do met once. */
export const SITUATIONS: readonly Situation[] = [
  ...Object.entries({ ...HISTOIRES, ...EN_PLUS }).map(([nom, etapes]) => [nom, etapes as Etape[], 0] as const),
  ...Object.entries(ANCIENS).map(([nom, jours]) => [nom, enVigueur as Etape[], jours] as const),
].map(situation);
