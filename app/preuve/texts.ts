import { enAdresse } from "#app/actes/kebab.ts";
import type { VersionFigee } from "#app/pdf/layout.server.ts";
import { signaturesDe } from "#app/versions/signatures.ts";
import type { Ligne } from "#db/journal.ts";
import { canonique } from "#workflows/canonical-json.ts";
import { avenantFige, texteDeLAvenant } from "./amendment.ts";

/** A text that acts cite by its fingerprint: a deposit, or an amendment. */
export type TexteCite = {
  /** « 01-lettre-intention-version-1 »: the oldest first, so that a new text renames none. */
  readonly nom: string;
  /** Canonical JSON: its SHA-256 is the fingerprint. */
  readonly json: string;
  readonly figee: VersionFigee;
};

/** The texts the journal of a file cites, among its deposits and its amendments. What no act cites is left out. */
export function textesCites(
  lignes: readonly Ligne[],
  depots: readonly VersionFigee[],
  dossier: { readonly id: string; readonly nom: string },
): TexteCite[] {
  const faits = lignes.map(({ fait }) => fait);
  const cites = new Set(faits.flatMap((fait) => ("sha256" in fait ? fait.sha256 : [])));
  const deposes = depots.map((figee) => ({ figee, json: canonique(figee.contenu) }));
  const avenants = lignes
    .flatMap(({ fait, inscritLe }) => (fait.type === "AvenantPropose" ? [{ fait, figeeLe: inscritLe }] : []))
    .map(({ fait, figeeLe }, rang) => ({
      figee: avenantFige(fait, { dossier, numero: rang + 1, figeeLe }),
      json: canonique(texteDeLAvenant(fait)),
    }));
  return [...deposes, ...avenants]
    .filter(({ figee }) => cites.has(figee.sha256))
    .sort((a, b) => Number(a.figee.figeeLe) - Number(b.figee.figeeLe) || (a.json < b.json ? -1 : 1))
    .map(({ figee, json }, rang) => ({
      nom: `${String(rang + 1).padStart(2, "0")}-${enAdresse(figee.contenu.modele)}-version-${figee.numero}`,
      json,
      figee: { ...figee, signatures: signaturesDe(faits, figee.sha256) },
    }));
}
