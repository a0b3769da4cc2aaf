import fc from "fast-check";
import { getNextTransitions } from "xstate";
import { type Acteur, ORGANISMES, QUALITES, type Qualite } from "#workflows/acteur.ts";
import { type DateCivile, plusJours, plusMois } from "#workflows/civil-date.ts";
import type { Proposition } from "#workflows/decide.ts";
import { contexteDe, type Dossier, peutArriver } from "#workflows/dossier.ts";
import { estUnTypeDeFait, TYPES_DE_FAITS, type TypeDeFait } from "#workflows/fact.ts";
import { MISSIONS } from "#workflows/missions/missions.ts";
import { PERMISSIONS } from "#workflows/permissions.ts";
import { FONDEMENTS_DU_RETRAIT } from "#workflows/retrait/events.ts";
import { ACTEURS } from "./acteurs.ts";
import { EXEMPLES } from "./propositions.ts";

/** One thing somebody tries: most of the time something plausible, now and then anything by anybody. */
export type Coup = {
  readonly quoi: number;
  readonly qui: number;
  readonly comment: number;
  readonly jours: number;
  readonly humeur: "plausible" | "nimporte" | "perime";
};

export const coup: fc.Arbitrary<Coup> = fc.record({
  quoi: fc.nat(9_999),
  qui: fc.nat(99),
  comment: fc.nat(99),
  jours: fc.oneof(
    { weight: 24, arbitrary: fc.constant(0) },
    { weight: 12, arbitrary: fc.nat(20) },
    { weight: 4, arbitrary: fc.nat(150) },
    { weight: 1, arbitrary: fc.nat(1_900) },
  ),
  humeur: fc.oneof(
    { weight: 8, arbitrary: fc.constant("plausible" as const) },
    { weight: 2, arbitrary: fc.constant("nimporte" as const) },
    { weight: 1, arbitrary: fc.constant("perime" as const) },
  ),
});
export const coups = (maxLength: number) => fc.array(coup, { minLength: Math.ceil(maxLength / 2), maxLength });

const HUMAINES = QUALITES.filter((qualite) => qualite !== "systeme");
const parmi = <T>(liste: readonly T[], rang: number): T => liste[rang % liste.length] as T;

/** What ends a file, or stops what was going on, is tried less often than the rest: lives would be short. */
const RARES: readonly TypeDeFait[] = [
  "DossierAbandonne",
  "ContratResilie",
  "ContratDenonce",
  "LettreIntentionRetiree",
  "DecisionRetiree",
];

/** The acts the machine looks at in this state, whatever its guards will say, and that somebody does. */
const envisages = ({ instantane }: Dossier, rares: boolean): TypeDeFait[] =>
  instantane.status === "active"
    ? [...new Set(getNextTransitions(instantane as never).map(({ eventType }) => eventType))]
        .filter(estUnTypeDeFait)
        .filter((type) => !PERMISSIONS[type].includes("systeme") && (rares || !RARES.includes(type)))
    : [];

export type Tentative = { readonly acteur: Acteur; readonly proposition: Proposition; readonly versionVue: number };

/** Turns a throw of dice into an act proposed to this file on this day. */
export function tentativeDe(coup: Coup, dossier: Dossier, jour: DateCivile): Tentative {
  const { quoi, humeur, comment } = coup;
  const choix = humeur === "nimporte" ? TYPES_DE_FAITS : envisages(dossier, quoi % 8 === 0);
  const tour = choix.length > 0 ? choix : TYPES_DE_FAITS;
  const essai = (rang: number) => proposer(parmi(tour, quoi + rang), coup, dossier, jour);
  const perime = humeur === "perime" ? 1 + (comment % 3) : 0;
  return {
    ...premierPossible(essai, humeur === "plausible" ? tour.length : 0, dossier, jour),
    versionVue: Math.max(0, dossier.version - perime),
  };
}

/** Somebody attentive does the first thing the law allows, starting from where the dice fell. */
function premierPossible(essai: (rang: number) => Essai, nombre: number, dossier: Dossier, le: DateCivile): Essai {
  for (let rang = 0; rang < nombre; rang += 1) {
    const tente = essai(rang);
    const par = { ...tente.acteur, qualite: tente.qualite };
    if (peutArriver(dossier, { le, par, ...tente.proposition } as never)) return tente;
  }
  return essai(0);
}

type Essai = Omit<Tentative, "versionVue"> & { readonly qualite: Qualite };
function proposer(type: TypeDeFait, { qui, comment, humeur }: Coup, dossier: Dossier, jour: DateCivile): Essai {
  const permises = PERMISSIONS[type].filter((qualite) => qualite !== "systeme");
  const qualite = parmi<Qualite>(humeur === "nimporte" || permises.length === 0 ? HUMAINES : permises, qui);
  const proposition = { type, ...EXEMPLES[type].champs, ...ajuster(type, dossier, jour, comment) };
  return { acteur: ACTEURS[qualite], qualite, proposition };
}

/** What an attentive person would type today on this file; every tenth time, something a little wrong. */
function ajuster(type: TypeDeFait, dossier: Dossier, jour: DateCivile, comment: number): Record<string, unknown> {
  const { contrat, dialogue, avenant, projet, retrait, comite } = contexteDe(dossier);
  const faux = comment % 10 === 0;
  const dans = (jours: number) => plusJours(jour, faux ? -1 : jours);
  switch (type) {
    case "ComplementsDemandes":
    case "PiecesManquantesSignalees":
    case "CorrectionsDemandees":
      return { avantLe: dans(30) };
    case "AvisDemande":
    case "AvisRetourne":
      return { avantLe: dans(30), organisme: parmi(ORGANISMES, comment) };
    case "AvisAnnule":
      return { organisme: parmi(ORGANISMES, comment) };
    case "DecisionRetiree":
      return {
        ...retrait.derniere,
        fondement: parmi(FONDEMENTS_DU_RETRAIT, comment),
        observationsDemandeesLe: dans(-1),
      };
    case "CompletudeConstatee":
      return { completLe: comment % 2 ? (projet.deposeLe ?? jour) : dans(0) };
    case "ContratArrete":
    case "ContratSigne":
      return faux ? {} : { sha256: contrat.sha256 ?? "" };
    case "CompteRenduSigne":
      return { sha256: dialogue.sha256 ?? "", position: faux ? "avecReserves" : "approuve" };
    case "AvenantSigne":
      return { sha256: avenant.sha256 ?? "" };
    case "AvenantPropose":
      return {
        missionsAjoutees: comment % 3 ? [] : [parmi(MISSIONS, comment)],
        sha256: String(comment % 10).repeat(64),
      };
    case "MissionDemarree":
    case "MissionDeployee":
      return { mission: parmi(MISSIONS, comment) };
    case "ComiteTenu":
      return { seanceLe: faux ? plusJours(jour, -1) : (comite?.seanceLe ?? jour) };
    case "ComiteConvoque":
    case "DialogueProgramme":
      return { seanceLe: dans(comment % 5) };
    case "AtteinteArretee":
      return { taux: Object.fromEntries(contrat.missions.map((mission) => [mission, comment * 100])) };
    case "ManquementConstate":
      return { observationsAvantLe: plusMois(jour, faux ? 0 : 1) };
    case "ContratDenonce":
      return { effetLe: plusMois(jour, faux ? 1 : 2) };
    default:
      return {};
  }
}
