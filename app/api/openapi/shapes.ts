import { z } from "zod";
import { QUALITES } from "#workflows/acteur.ts";
import { dateCivile } from "#workflows/civil-date.ts";
import { PERSONNES_ATTENDUES } from "#workflows/dossier.ts";
import { fait, TYPES_DE_FAITS } from "#workflows/fact.ts";
import { personne } from "#workflows/fact-schema.ts";
import { MISSIONS } from "#workflows/missions/missions.ts";
import { commune } from "./facts.ts";

// What the API answers. The document is generated from these, and the tests read the real answers with them.
export const type = z.enum(TYPES_DE_FAITS);
const entier = z.int().nonnegative();
const taille = z.int().min(1).max(4);
const empreinte = z.string().regex(/^[0-9a-f]{64}$/);
const numero = z.string().regex(/^(\d{2,3}|2[AB])-\d{4}-\d{4,9}$/);

export const etat = z.strictObject({ version: entier, etat: z.string(), attend: z.array(z.enum(PERSONNES_ATTENDUES)) });

export const echeance = z.strictObject({
  code: z.string(),
  libelle: z.string(),
  main: z.enum(PERSONNES_ATTENDUES),
  debutLe: dateCivile,
  dernierJour: dateCivile,
  nature: z.enum(["legale", "contractuelle", "demandee", "indicative"]),
  base: z.strictObject({ source: z.string(), statut: z.enum(["source", "presse", "a-verifier"]) }),
  auTerme: z.strictObject({ type, le: dateCivile }).optional(),
});

export const actePossible = z.strictObject({
  type,
  variante: z.record(z.string(), z.string()),
  libelle: z.string(),
});

export const dossier = etat.extend({
  id: numero,
  nom: z.string(),
  actesPossibles: z.array(actePossible),
  echeances: z.array(echeance),
  territoire: z
    .strictObject({
      communes: z.array(commune),
      population: entier,
      taille,
      departement: z.string(),
      region: z.string(),
    })
    .nullable(),
  porteurs: z.array(personne.extend({ role: z.enum(["porteur", "coporteur"]) })),
  responsable: personne.nullable(),
  contrat: z.strictObject({
    signeLe: dateCivile.nullable(),
    termeLe: dateCivile.nullable(),
    missions: z.array(z.enum(MISSIONS)),
  }),
  regles: z.string(),
  ouvertLe: dateCivile.nullable(),
  finLe: dateCivile.nullable(),
  dernierActeLe: dateCivile.nullable(),
  vosFonctions: z.array(z.enum(QUALITES)),
});

export const ligne = etat.extend({
  id: numero,
  nom: z.string(),
  etape: z.string(),
  region: z.string(),
  departement: z.string(),
  population: entier,
  taille,
  communes: entier,
  responsable: z.string().nullable(),
  echeance: z.string().nullable(),
  echeanceLe: dateCivile.nullable(),
  effetLe: dateCivile.nullable(),
  dernierActeLe: dateCivile,
});

export const liste = z.strictObject({ dossiers: z.array(ligne), suivant: z.string().nullable() });
export const ouvert = etat.extend({ id: numero, nom: z.string() });
export const acteFait = etat.extend({ fait });

export const ligneDuJournal = z.strictObject({
  dossierId: numero,
  version: z.int().positive(),
  type,
  le: dateCivile,
  parId: z.string(),
  fait,
  inscritLe: z.iso.datetime(),
  cle: z.string().nullable(),
  precedente: empreinte,
  empreinte,
});
export const journal = z.array(ligneDuJournal);

export const erreur = z.looseObject({
  erreur: z.string(),
  message: z.string(),
  champs: z.record(z.string(), z.string()).optional(),
  depuis: z.array(fait).optional(),
  etat: z.string().optional(),
  type: type.optional(),
});
