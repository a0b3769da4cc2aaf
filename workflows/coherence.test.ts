import { describe, expect, it } from "vitest";
import { dossier, faitDe, type Histoire, JOUR } from "#test/fabriques/dossier.ts";
import { EXEMPLES, LANGON } from "#test/fabriques/propositions.ts";
import { erreurDeDate } from "./coherence.ts";
import { accepter } from "./decide.ts";
import { type Fait, fait, TYPES_DE_FAITS, type TypeDeFait } from "./fact.ts";

const champsRefuses = (jusqua: Histoire, type: TypeDeFait, champs: Record<string, unknown>) => {
  const decision = accepter(dossier({ jusqua }), faitDe([type, champs]), JOUR);
  return "refus" in decision && decision.refus === "saisie" ? Object.keys(decision.champs) : decision;
};

/** Stage, act, what was typed, and the field that must carry the message. */
const SAISIES: readonly [Histoire, TypeDeFait, Record<string, unknown>, string][] = [
  ["ouvert", "PorteurDesigne", { personne: { id: "", nom: "Dr Camille Ferrand" } }, "personne.id"],
  ["ouvert", "PorteurDesigne", { personne: { id: "x", nom: "n".repeat(121) } }, "personne.nom"],
  ["ouvert", "PorteurDesigne", { role: "president" }, "role"],
  ["ouvert", "TerritoireDefini", { communes: [] }, "communes"],
  ["ouvert", "TerritoireDefini", { communes: Array(601).fill(LANGON[0]) }, "communes"],
  ["ouvert", "TerritoireDefini", { communes: [{ ...LANGON[0], code: "3322" }] }, "communes.0.code"],
  ["ouvert", "TerritoireDefini", { communes: [{ ...LANGON[0], code: "2C001" }] }, "communes.0.code"],
  ["ouvert", "TerritoireDefini", { communes: [LANGON[0], { ...LANGON[1], population: 0 }] }, "communes.1.population"],
  ["ouvert", "DossierAbandonne", { motif: "  court   " }, "motif"],
  ["ouvert", "LettreIntentionDeposee", { sha256: "A".repeat(64) }, "sha256"],
  ["ouvert", "LettreIntentionDeposee", { sha256: "a".repeat(63) }, "sha256"],
  ["ouvert", "LettreIntentionDeposee", { numero: 0 }, "numero"],
  ["ouvert", "LettreIntentionDeposee", { numero: 1.5 }, "numero"],
  ["lettreEnExamen", "ComplementsDemandes", { demandes: "Tout." }, "demandes"],
  ["lettreEnExamen", "ComplementsDemandes", { demandes: "a".repeat(20_001) }, "demandes"],
  ["lettreEnExamen", "ComplementsDemandes", { avantLe: JOUR }, "avantLe"],
  ["lettreEnExamen", "ComplementsDemandes", { avantLe: "2026-02-30" }, "avantLe"],
  ["lettreEnExamen", "ComplementsDemandes", { avantLe: "2027-03-16" }, "avantLe"],
  ["lettreEnExamen", "AvisDemande", { organisme: "ars" }, "organisme"],
  ["lettreEnExamen", "AvisDemande", { avantLe: "2026-03-14" }, "avantLe"],
  ["lettreEnExamen", "LettreIntentionRefusee", { motivation: "Non." }, "motivation"],
  ["lettreEnExamen", "LettreIntentionRefusee", { motivation: " ".repeat(60) }, "motivation"],
  ["lettreValidee", "AssociationDeclaree", { rna: "332012345" }, "rna"],
  ["lettreValidee", "AssociationDeclaree", { rna: "W33201234" }, "rna"],
  ["lettreValidee", "AssociationDeclaree", { declareeLe: "2026-03-16" }, "declareeLe"],
  ["projetDepose", "PiecesManquantesSignalees", { pieces: "Tout" }, "pieces"],
  ["projetDepose", "PiecesManquantesSignalees", { avantLe: JOUR }, "avantLe"],
  ["projetDepose", "CompletudeConstatee", { completLe: "2026-03-16" }, "completLe"],
  ["projetDepose", "CompletudeConstatee", { completLe: "2026-03-14" }, "completLe"],
  ["projetComplet", "CorrectionsDemandees", { corrections: "À revoir." }, "corrections"],
  ["projetComplet", "CorrectionsDemandees", { avantLe: "2028-01-01" }, "avantLe"],
  ["projetComplet", "OppositionNotifiee", { motif: "budget" }, "motif"],
  ["projetComplet", "OppositionNotifiee", { motivation: "Le territoire ne convient pas." }, "motivation"],
  ["projetValide", "AdhesionDemandee", { missions: ["accesAuxSoins", "parcours", "prevention"] }, "missions"],
  ["projetValide", "AdhesionDemandee", { missions: ["jardinage"] }, "missions.0"],
  [
    "projetValide",
    "AdhesionDemandee",
    { calendrier: { accesAuxSoins: 7, parcours: 9, prevention: 9, crise: 6 } },
    "calendrier.accesAuxSoins",
  ],
  [
    "projetValide",
    "AdhesionDemandee",
    { calendrier: { accesAuxSoins: 3, parcours: 13, prevention: 9, crise: 6 } },
    "calendrier.parcours",
  ],
  [
    "projetValide",
    "AdhesionDemandee",
    { calendrier: { accesAuxSoins: -1, parcours: 9, prevention: 9, crise: 6 } },
    "calendrier.accesAuxSoins",
  ],
  ["contratASigner", "SignatureRefusee", { motif: "Non." }, "motif"],
  ["enVigueur", "MissionDemarree", { mission: "autre" }, "mission"],
  ["enVigueur", "MissionDemarree", { preuve: "Fait." }, "preuve"],
  ["enVigueur", "DonneesAssuranceMaladieDeposees", { donnees: "Voir PJ" }, "donnees"],
  ["enVigueur", "DialogueProgramme", { seanceLe: "2026-03-14" }, "seanceLe"],
  ["enVigueur", "DialogueProgramme", { lieu: "" }, "lieu"],
  ["compteRenduASigner", "CompteRenduSigne", { position: "contre" }, "position"],
  ["compteRenduASigner", "CompteRenduSigne", { position: "avecReserves" }, "reserves"],
  ["atteinteAArreter", "AtteinteArretee", { taux: {} }, "taux"],
  ["atteinteAArreter", "AtteinteArretee", { taux: { accesAuxSoins: 10_001 } }, "taux.accesAuxSoins"],
  ["atteinteAArreter", "AtteinteArretee", { taux: { accesAuxSoins: 5_000, parcours: 0, prevention: 0 } }, "taux.crise"],
  ["enVigueur", "AvenantPropose", { missionsAjoutees: ["crise"] }, "missionsAjoutees"],
  ["enVigueur", "AvenantPropose", { contenu: "Court." }, "contenu"],
  ["enVigueur", "CriseDeclaree", { nature: "greve" }, "nature"],
  ["enVigueur", "ManquementConstate", { observationsAvantLe: "2026-04-14" }, "observationsAvantLe"],
  ["enVigueur", "ContratDenonce", { effetLe: "2026-05-14" }, "effetLe"],
  ["manquement", "ManquementClos", { motif: "Réparé" }, "motif"],
];

it.each(SAISIES)("%s, %s : %j est refusé sur le champ %s", (jusqua, type, champs, champ) => {
  expect(champsRefuses(jusqua, type, champs)).toEqual(expect.arrayContaining([champ]));
});

/** The last value that passes, next to the first one that does not. */
const LIMITES: readonly [Histoire, TypeDeFait, Record<string, unknown>][] = [
  ["lettreEnExamen", "ComplementsDemandes", { avantLe: "2026-03-16" }],
  ["lettreEnExamen", "ComplementsDemandes", { avantLe: "2027-03-15" }],
  ["lettreEnExamen", "ComplementsDemandes", { demandes: "a".repeat(20_000) }],
  ["projetDepose", "CompletudeConstatee", { completLe: JOUR }],
  ["projetValide", "AdhesionDemandee", { calendrier: { accesAuxSoins: 6, parcours: 12, prevention: 12, crise: 6 } }],
  ["enVigueur", "DialogueProgramme", { seanceLe: JOUR }],
  ["compteRenduASigner", "CompteRenduSigne", { position: "avecReserves", reserves: "Le taux de mars." }],
  ["enVigueur", "ManquementConstate", { observationsAvantLe: "2026-04-15" }],
  ["enVigueur", "ContratDenonce", { effetLe: "2026-05-15" }],
];

it.each(LIMITES)("%s, %s : %j passe, tout juste", (jusqua, type, champs) => {
  expect(champsRefuses(jusqua, type, champs)).toMatchObject({ fait: { type } });
});

describe.each(TYPES_DE_FAITS)("%s", (type) => {
  const champs = Object.keys(EXEMPLES[type].champs);

  it.each(champs.filter((champ) => !/sAjoutees$|invites$|^Aide.*Accordee-motivation$/.test(`${type}-${champ}`)))(
    "sans « %s » : un message sur ce champ",
    (champ) => {
      const { [champ]: _absent, ...reste } = faitDe(type) as Record<string, unknown>;
      expect(fait.safeParse(reste).error?.issues.map(({ path }) => path[0])).toEqual([champ]);
    },
  );

  it("refuse un champ qu’elle ne connaît pas", () => {
    expect(fait.safeParse({ ...faitDe(type), etranger: "x" }).success).toBe(false);
  });

  it("refuse une date, une personne ou une qualité qui n’existent pas", () => {
    for (const faux of [
      { le: "2026-02-30" },
      { par: null },
      { par: { id: "x", nom: "x", qualite: "maire" } },
      { reprise: false },
    ])
      expect(fait.safeParse({ ...faitDe(type), ...faux }).success).toBe(false);
  });
});

describe("la date d’un acte", () => {
  const acte = (le: string, autres = {}) => ({ ...(faitDe("LettreIntentionDeposee", le) as Fait), ...autres }) as Fait;
  const calendrier = { par: { id: "systeme", nom: "Le calendrier", qualite: "systeme" } };
  it.each<[string, Fait, string | null, boolean]>([
    ["le jour même", acte(JOUR), JOUR, true],
    ["demain", acte("2026-03-16"), JOUR, false],
    ["hier", acte("2026-03-14"), "2026-01-01", false],
    ["hier, repris du papier", acte("2026-03-14", { reprise: true }), "2026-01-01", true],
    ["repris du papier, mais avant l’acte précédent", acte("2026-03-14", { reprise: true }), "2026-03-15", false],
    ["repris du papier, avant les CPTS", acte("2016-01-25", { reprise: true }), null, false],
    ["le premier jour des CPTS", acte("2016-01-26", { reprise: true }), null, true],
    ["le calendrier, à la date de la loi", acte("2026-03-01", calendrier), "2026-03-10", true],
    ["le calendrier, demain", acte("2026-03-16", calendrier), JOUR, false],
  ])("%s", (_cas, fait, precedent, passe) => {
    expect(Object.keys(erreurDeDate(fait, precedent, JOUR))).toEqual(passe ? [] : ["le"]);
  });
});
