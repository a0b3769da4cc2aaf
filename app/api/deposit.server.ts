import { preparerDepot } from "#app/redaction/deposit.server.ts";
import type { Db } from "#db/connection.ts";
import { lireFlux } from "#db/queries/stream.ts";
import type { Acteur } from "#workflows/acteur.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import type { Proposition, Refus } from "#workflows/decide.ts";
import { etatDe } from "#workflows/dossier.ts";
import type { TypeDeFait } from "#workflows/fact.ts";
import { actesPossibles } from "#workflows/possible.ts";

const FIGES = ["versionId", "sha256", "numero"] as const;

/** Freezes the draft of the file for a deposit. A program deposits what is written here, never a text of its own. */
export async function figerPourDepot(
  tx: Db,
  { dossierId, proposition, modele }: { dossierId: string; proposition: Proposition; modele: string },
  acteur: Acteur,
): Promise<Readonly<Record<string, unknown>> | Refus> {
  const fournis = FIGES.filter((champ) => proposition[champ] !== undefined);
  if (fournis.length > 0) {
    const message = "Le texte écrit dans le dossier est figé au moment du dépôt : retirez ce champ.";
    return { refus: "saisie", champs: Object.fromEntries(fournis.map((champ) => [champ, message])) };
  }
  const flux = await lireFlux(tx, dossierId);
  if (!flux) return {};
  const type = proposition.type as TypeDeFait;
  const possibles = actesPossibles(flux.dossier, acteur, jourAParis(new Date()));
  if (!possibles.some((possible) => possible.type === type)) {
    return { refus: "impossible", type, etat: etatDe(flux.dossier) };
  }
  return preparerDepot(dossierId, flux.dossier, modele, acteur.nom)(tx);
}
