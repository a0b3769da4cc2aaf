import { NOMS_DES_ETAPES } from "#app/dossier/noms.ts";
import type { Filtres } from "#db/queries/filters.ts";
import { PERSONNES_ATTENDUES } from "#workflows/dossier.ts";
import { saisie } from "./answer.ts";

export const LIMITE = { defaut: 25, maximum: 100 } as const;
const PARAMETRES = ["curseur", "limite", "etape", "attend", "departement"];

export type DemandeDeListe = { readonly filtres: Filtres; readonly limite: number; readonly curseur?: string };

/** Reads the query of the list. A value nobody understands is refused, never ignored: a program would not notice. */
export function lireDemande(parametres: URLSearchParams): DemandeDeListe {
  const inconnus = [...parametres.keys()].filter((nom) => !PARAMETRES.includes(nom));
  if (inconnus.length > 0) throw saisie({ [inconnus[0] ?? ""]: `Paramètres acceptés : ${PARAMETRES.join(", ")}.` });
  const lire = (nom: string) => parametres.get(nom) || undefined;
  return {
    filtres: {
      etape: parmi("etape", lire("etape"), Object.keys(NOMS_DES_ETAPES)),
      attend: parmi("attend", lire("attend"), PERSONNES_ATTENDUES),
      departement: departement(lire("departement")),
    },
    limite: limite(lire("limite")),
    curseur: lireCurseur(lire("curseur")),
  };
}

function parmi(nom: string, valeur: string | undefined, valeurs: readonly string[]): string | undefined {
  if (valeur === undefined || valeurs.includes(valeur)) return valeur;
  throw saisie({ [nom]: `Valeurs acceptées : ${valeurs.join(", ")}.` });
}

function departement(valeur: string | undefined): string | undefined {
  if (valeur === undefined || /^(\d{2,3}|2[AB])$/.test(valeur)) return valeur;
  throw saisie({ departement: "Indiquez un code de département, par exemple 33 ou 2A." });
}

function limite(valeur: string | undefined): number {
  if (valeur === undefined) return LIMITE.defaut;
  const nombre = /^\d{1,3}$/.test(valeur) ? Number(valeur) : 0;
  if (nombre >= 1 && nombre <= LIMITE.maximum) return nombre;
  throw saisie({ limite: `Indiquez un nombre de 1 à ${LIMITE.maximum}.` });
}

/** A cursor is opaque to programs, and safe in an address. */
export const ecrireCurseur = (interne: string): string => Buffer.from(interne, "utf8").toString("base64url");

export function lireCurseur(texte: string | undefined): string | undefined {
  if (texte === undefined) return undefined;
  const interne = texte.length <= 400 && /^[\w-]+$/.test(texte) ? Buffer.from(texte, "base64url").toString("utf8") : "";
  if (/^[^~\0\uFFFD]+~[^~\0\uFFFD]+$/.test(interne)) return interne;
  throw saisie({ curseur: "Reprenez le curseur reçu dans « suivant », sans le modifier." });
}
