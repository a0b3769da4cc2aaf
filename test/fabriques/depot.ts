import type { Db } from "#db/connection.ts";
import { joursEntre, plusJours } from "#workflows/civil-date.ts";
import { type Etape, HISTOIRES, JOUR } from "./dossier.ts";
import { EXEMPLES } from "./propositions.ts";
import { ouvrir, proposer } from "./registre.ts";
import { versionFigee } from "./version.ts";

const MODELES = { LettreIntentionDeposee: "lettreIntention", ProjetDeSanteDepose: "projetDeSante" } as const;
const estUnDepot = (type: string): type is keyof typeof MODELES => type in MODELES;

/** The steps of a history, the dates of their examples moved to the days around the one it is played on. */
export const etapesDatees = (etapes: readonly Etape[], le: string): Etape[] =>
  etapes.map((etape) => {
    const [type, champs = {}, qualite] = typeof etape === "string" ? [etape] : etape;
    const datees = Object.entries(EXEMPLES[type].champs as Record<string, unknown>)
      .filter((champ): champ is [string, string] => /^\d{4}-\d\d-\d\d$/.test(String(champ[1])))
      .map(([nom, date]) => [nom, plusJours(date, joursEntre(JOUR, le))]);
    return [type, { ...Object.fromEntries(datees), ...champs }, qualite];
  });

type Voulu = { readonly etapes: readonly Etape[]; readonly le?: string };

/** A file of the register brought to a stage on a day, from its opening, with the texts that the ARS reads. */
export async function dossierAvecTextes(db: Db, { etapes, le = JOUR }: Voulu) {
  const id = await ouvrir(db, le);
  let versionDuDossier = 3;
  let version: Awaited<ReturnType<typeof versionFigee>> | undefined;
  for (const etape of etapesDatees(etapes, le).slice(3)) {
    const [type, champs, qualite] = typeof etape === "string" ? [etape] : etape;
    if (estUnDepot(type)) version = await versionFigee(db, id, { modele: MODELES[type] });
    const texte = estUnDepot(type) ? version : undefined;
    const cite = texte && { versionId: texte.id, sha256: texte.sha256, numero: texte.numero };
    const faite: Etape = [type, { ...champs, ...cite }, qualite];
    const resultat = await proposer(db, id, faite, { le, versionVue: versionDuDossier });
    if ("refus" in resultat) throw new Error(`${JSON.stringify(faite)}: ${JSON.stringify(resultat)}`);
    versionDuDossier = resultat.dossier.version;
  }
  return { id, version, versionDuDossier };
}

/** A file whose projet de santé was deposited with its text and found complete: the ARS examines it. */
export async function depotInstruit(db: Db, jour = JOUR) {
  const { version, ...dossier } = await dossierAvecTextes(db, { etapes: HISTOIRES.projetComplet, le: jour });
  if (!version) throw new Error("A complete file has no deposit");
  return { ...dossier, version, jour };
}
