import { type Corps, corpsDe, PARTIES, type Qualite } from "../acteur.ts";
import type { Auteur } from "../author.ts";
import type { DateCivile } from "../civil-date.ts";
import type { Proposition } from "../decide.ts";
import { MISSIONS_SOCLES, type Mission } from "../missions/missions.ts";
import { delaiOpposition } from "../projet-de-sante/delay.ts";
import { REGLES_EN_VIGUEUR } from "../regles/versions.ts";

/** What the papers of a file begun elsewhere say. Later stages need the earlier ones. */
export type Papiers = {
  readonly lettre: { readonly deposeeLe: DateCivile; readonly valideeLe: DateCivile };
  readonly projet?: {
    readonly completLe: DateCivile;
    /** Null when silence validated it: the date is then the law's. */
    readonly valideLe: DateCivile | null;
    readonly association: { nom: string; rna: string; siege: string; declareeLe: DateCivile };
  };
  readonly contrat?: { readonly signeLe: DateCivile; readonly missions: readonly Mission[] };
  readonly demarrages?: Readonly<Partial<Record<Mission, DateCivile>>>;
  readonly pieces: string;
};

/** Whoever signed on paper is named by their body: the agent who enters the file signed none of it. */
const NOMS: Partial<Record<Corps, string>> = {
  cpts: "CPTS, sur papier",
  ars: "ARS, sur papier",
  cpam: "CPAM, sur papier",
  systeme: "Le calendrier",
};

const auteurPapier = (qualite: Qualite): Auteur => ({
  id: "papier",
  nom: NOMS[corpsDe(qualite)] ?? "Sur papier",
  qualite,
});

/**
 * The dated facts of a paper file, in order, up to where it stands. The machine still judges each of them:
 * an impossible history is refused. Deposits carry no text: the register freezes the mention of the papers.
 */
export function histoirePapier(
  papiers: Papiers,
  { agent, aujourdhui }: { agent: Omit<Auteur, "qualite">; aujourdhui: DateCivile },
): Proposition[] {
  const { lettre, projet, contrat, demarrages = {}, pieces } = papiers;
  const acte = (type: string, le: DateCivile, qualite: Qualite, champs: object = {}): Proposition => ({
    type,
    le,
    par: auteurPapier(qualite),
    reprise: true,
    ...champs,
  });
  const responsable = { id: agent.id, nom: agent.nom };
  const faits = [
    acte("LettreIntentionDeposee", lettre.deposeeLe, "porteur"),
    acte("ExamenOuvert", lettre.deposeeLe, "ars.instructeur", { responsable }),
    acte("LettreIntentionValidee", lettre.valideeLe, "ars.signataire"),
  ];
  if (projet) {
    const { completLe, valideLe, association } = projet;
    faits.push(
      acte("AssociationDeclaree", completLe, "porteur", association),
      acte("ProjetDeSanteDepose", completLe, "porteur"),
      acte("CompletudeConstatee", completLe, "ars.instructeur", { completLe }),
      valideLe
        ? acte("ProjetDeSanteValide", valideLe, "ars.signataire")
        : acte("ProjetDeSanteReputeValide", silence(completLe), "systeme"),
    );
  }
  if (contrat) {
    const { signeLe, missions } = contrat;
    faits.push(
      acte("AdhesionDemandee", signeLe, "porteur", {
        missions: [...new Set([...MISSIONS_SOCLES, ...missions])],
        calendrier: {},
      }),
      acte("AdhesionDeclareeComplete", signeLe, "cpam.roc"),
      acte("ContratPropose", signeLe, "cpam.roc"),
      acte("ContratArrete", signeLe, "cpam.direction"),
      ...PARTIES.map((partie) => acte("ContratSigne", signeLe, SIGNATAIRE[partie])),
      ...Object.entries(demarrages)
        .sort(([, a], [, b]) => (a < b ? -1 : 1))
        .map(([mission, le]) => acte("MissionDemarree", le, "porteur", { mission, preuve: pieces })),
    );
  }
  // The entry itself is an act of today, by the agent who answers for it.
  const reprise = {
    type: "DossierRepris",
    le: aujourdhui,
    par: { ...agent, qualite: "ars.instructeur" },
    reprise: true,
    pieces,
    etapes: faits.length,
  };
  return [...faits, reprise];
}

const SIGNATAIRE = { cpts: "porteur", cpam: "cpam.direction", ars: "ars.signataire" } as const;

const silence = (completLe: DateCivile): DateCivile =>
  delaiOpposition(completLe, REGLES_EN_VIGUEUR.oppositionMois.valeur)?.effetLe ?? completLe;
