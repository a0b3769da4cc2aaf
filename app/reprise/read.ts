import { z } from "zod";
import { jourSaisi } from "#app/typed-day.ts";
import { dateCivile } from "#workflows/civil-date.ts";
import { texte } from "#workflows/fact-schema.ts";
import { MISSIONS, MISSIONS_SOCLES, type Mission } from "#workflows/missions/missions.ts";
import { nomDuDossier } from "#workflows/parcours/events.ts";
import type { Papiers } from "#workflows/parcours/paper.ts";

export const ETAPES_PAPIER = ["lettre", "projet", "contrat"] as const;

/** A day as an officer types it. */
const jour = z.preprocess((saisi) => (typeof saisi === "string" ? jourSaisi(saisi) : saisi), dateCivile);

const commun = z.object({
  nom: nomDuDossier,
  porteur: z.email("Indiquez l’adresse de courriel du porteur."),
  etape: z.enum(ETAPES_PAPIER, { error: "Dites jusqu’où le dossier est allé." }),
  deposeeLe: jour,
  valideeLe: jour,
  pieces: texte(10, "Citez les pièces papier qui prouvent les étapes franchies."),
});
const projet = z.object({
  association: texte(3, "Indiquez le nom de l’association, tel que déclaré."),
  rna: z
    .string()
    .trim()
    .regex(/^W\d{9}$/, "Le numéro RNA commence par W et compte neuf chiffres."),
  siege: texte(5, "Indiquez l’adresse du siège."),
  declareeLe: jour,
  completLe: jour,
});
const valide = z.object({ projetValideLe: jour });
const contrat = z.object({ signeLe: jour });

export type PapiersLus = { nom: string; porteur: string; papiers: Papiers };

/** Reads the form of a paper file, up to the stage said. Messages are keyed by field. */
export function lirePapiers(formulaire: URLSearchParams): PapiersLus | { erreurs: Record<string, string> } {
  const brut = Object.fromEntries([...formulaire].map(([nom, valeur]) => [nom, valeur]));
  const etape = brut.etape ?? "";
  const tacite = brut.tacite === "oui";
  const schemas = [
    commun,
    ...(etape === "lettre" ? [] : [projet, ...(tacite ? [] : [valide])]),
    ...(etape === "contrat" ? [contrat] : []),
  ];
  const erreurs: Record<string, string> = {};
  const lu: Record<string, string> = {};
  for (const schema of schemas) {
    const resultat = schema.safeParse(brut);
    if (resultat.success) Object.assign(lu, resultat.data);
    else for (const { path, message } of resultat.error.issues) erreurs[String(path[0])] ??= message;
  }
  const demarrages = etape === "contrat" ? lireDemarrages(brut, erreurs) : {};
  if (Object.keys(erreurs).length > 0) return { erreurs };
  return { nom: lu.nom ?? "", porteur: lu.porteur ?? "", papiers: papiersDe(lu, etape, tacite, demarrages) };
}

function lireDemarrages(
  brut: Record<string, string>,
  erreurs: Record<string, string>,
): Partial<Record<Mission, string>> {
  const dates: Partial<Record<Mission, string>> = {};
  for (const mission of MISSIONS) {
    const lu = jourSaisi(brut[`demarrage.${mission}`] ?? "");
    if (!lu) continue;
    if (dateCivile.safeParse(lu).success) dates[mission] = lu;
    else erreurs[`demarrage.${mission}`] = "Indiquez une date qui existe, par exemple 15/03/2027.";
  }
  return dates;
}

const papiersDe = (
  lu: Record<string, string>,
  etape: string,
  tacite: boolean,
  demarrages: Partial<Record<Mission, string>>,
): Papiers => ({
  lettre: { deposeeLe: lu.deposeeLe ?? "", valideeLe: lu.valideeLe ?? "" },
  projet:
    etape === "lettre"
      ? undefined
      : {
          completLe: lu.completLe ?? "",
          valideLe: tacite ? null : (lu.projetValideLe ?? ""),
          association: {
            nom: lu.association ?? "",
            rna: lu.rna ?? "",
            siege: lu.siege ?? "",
            declareeLe: lu.declareeLe ?? "",
          },
        },
  contrat:
    etape === "contrat"
      ? {
          signeLe: lu.signeLe ?? "",
          missions: [...new Set([...MISSIONS_SOCLES, ...(Object.keys(demarrages) as Mission[])])],
        }
      : undefined,
  demarrages,
  pieces: lu.pieces ?? "",
});
