import fc from "fast-check";
import { getNextTransitions } from "xstate";
import { type Acteur, ORGANISMES, QUALITES, type Qualite } from "#workflows/acteur.ts";
import { type DateCivile, plusJours, plusMois } from "#workflows/civil-date.ts";
import type { Proposition } from "#workflows/decide.ts";
import { contexteDe, type Dossier } from "#workflows/dossier.ts";
import { estUnTypeDeFait, TYPES_DE_FAITS, type TypeDeFait } from "#workflows/fact.ts";
import { MISSIONS } from "#workflows/missions/missions.ts";
import { PERMISSIONS } from "#workflows/permissions.ts";
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
    { weight: 6, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.nat(20) },
    { weight: 1, arbitrary: fc.nat(150) },
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

/** The acts the machine looks at in this state, whatever its guards will say; abandoning is left to chance alone. */
const envisages = ({ instantane }: Dossier): TypeDeFait[] =>
  instantane.status === "active"
    ? [...new Set(getNextTransitions(instantane as never).map(({ eventType }) => eventType))]
        .filter(estUnTypeDeFait)
        .filter((type) => type !== "DossierAbandonne" && !PERMISSIONS[type].includes("systeme"))
    : [];

export type Tentative = { readonly acteur: Acteur; readonly proposition: Proposition; readonly versionVue: number };

/** Turns a throw of dice into an act proposed to this file on this day. */
export function tentativeDe({ quoi, qui, comment, humeur }: Coup, dossier: Dossier, jour: DateCivile): Tentative {
  const choix = envisages(dossier);
  const type = humeur === "nimporte" || choix.length === 0 ? parmi(TYPES_DE_FAITS, quoi) : parmi(choix, quoi);
  const permises = PERMISSIONS[type].filter((qualite) => qualite !== "systeme");
  const qualites: readonly Qualite[] = humeur === "nimporte" || permises.length === 0 ? HUMAINES : permises;
  return {
    acteur: ACTEURS[parmi(qualites, qui)],
    proposition: { type, ...EXEMPLES[type].champs, ...ajuster(type, dossier, jour, comment) },
    versionVue: humeur === "perime" ? Math.max(0, dossier.version - 1 - (comment % 3)) : dossier.version,
  };
}

/** What an attentive person would type today on this file; every tenth time, something a little wrong. */
function ajuster(type: TypeDeFait, dossier: Dossier, jour: DateCivile, comment: number): Record<string, unknown> {
  const { contrat, dialogue, avenant, projet } = contexteDe(dossier);
  const faux = comment % 10 === 0;
  const dans = (jours: number) => plusJours(jour, faux ? -1 : jours);
  switch (type) {
    case "ComplementsDemandes":
    case "PiecesManquantesSignalees":
    case "CorrectionsDemandees":
      return { avantLe: dans(30) };
    case "AvisDemande":
      return { avantLe: dans(30), organisme: parmi(ORGANISMES, comment) };
    case "AvisAnnule":
      return { organisme: parmi(ORGANISMES, comment) };
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
