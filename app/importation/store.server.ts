import { tropLong } from "#app/redaction/lengths.ts";
import type { Db } from "#db/connection.ts";
import { chargerTexte } from "#db/ecritures/load.ts";
import { verrouillerTexte } from "#db/ecritures/lock.ts";
import { rattraperTexte } from "#db/ecritures/project.ts";
import { remplacerTexte } from "#db/ecritures/write.ts";
import type { Modele } from "#workflows/modeles/modele.ts";
import { ecrireMarkdown, lireMarkdown } from "#workflows/texte/markdown.ts";
import { texteNu } from "#workflows/texte/riche.ts";
import { type Apport, assembler } from "./compose.ts";
import { Depot } from "./deposit-pictures.server.ts";
import { adresseDe, type Cible } from "./vocabulary.ts";
import type { Attente } from "./waiting.server.ts";

export type Importation =
  | {
      readonly passages: number;
      readonly sections: readonly string[];
      /** Pictures the document has no more room for. */
      readonly imagesLaissees: number;
    }
  /** Questions that would hold too many characters, by address, with how many. */
  | { readonly tropLongues: Readonly<Record<string, number>> };

type Demande = {
  readonly document: { readonly id: string };
  readonly modele: Modele;
  readonly par: { readonly id: string; readonly nom: string };
  /** The sections this person may write. */
  readonly sections: readonly string[];
  readonly attente: Pick<Attente, "lecture" | "choix" | "mode">;
};

class TropLong extends Error {
  constructor(readonly longueurs: Readonly<Record<string, number>>) {
    super("An answer would be too long");
  }
}

/** Writes a reading in the document, all of it or nothing. What is written meanwhile by others stays. */
export async function importer(db: Db, demande: Demande): Promise<Importation> {
  const { modele, sections, attente } = demande;
  const permis = attente.choix.map((cible) => (cible && sections.includes(cible.section) ? cible : null));
  const apports = assembler(attente.lecture.passages, permis, modele);
  let imagesLaissees = 0;
  try {
    imagesLaissees = await db.transaction((tx) => ecrire(tx as unknown as Db, demande, apports));
  } catch (echec) {
    if (echec instanceof TropLong) return { tropLongues: echec.longueurs };
    throw echec;
  }
  const touchees = modele.sections
    .map(({ code }) => code)
    .filter((code) => apports.some(({ cible }) => cible.section === code));
  const passages = apports.reduce((somme, apport) => somme + apport.passages, 0);
  return { passages, sections: touchees, imagesLaissees };
}

/** Answers how many pictures had to be left out. */
async function ecrire(
  tx: Db,
  { document, modele, par, attente }: Demande,
  apports: readonly Apport[],
): Promise<number> {
  // Whoever is typing waits: what is added comes after what they wrote.
  await verrouillerTexte(tx, document.id);
  await chargerTexte(tx, document.id, modele);
  const ecrites = await rattraperTexte(tx, document, modele);
  const presente = ({ section, champ }: Cible) => ecrites.find(({ code }) => code === section)?.contenu[champ] ?? "";
  const depot = new Depot(tx, { documentId: document.id, par }, attente.lecture.images);
  const reponses: Record<string, Record<string, string>> = {};
  const longueurs: Record<string, number> = {};
  for (const { cible, noeuds } of apports) {
    const apport = ecrireMarkdown({ type: "doc", content: await depot.nommer(noeuds) });
    const avant = attente.mode === "suite" ? presente(cible) : "";
    const reponse = [avant, apport].filter((texte) => texte.trim() !== "").join("\n\n");
    const question = modele.sections
      .find(({ code }) => code === cible.section)
      ?.champs.find(({ code }) => code === cible.champ);
    if (question && tropLong(question, reponse)) longueurs[adresseDe(cible)] = texteNu(lireMarkdown(reponse)).length;
    reponses[cible.section] = { ...reponses[cible.section], [cible.champ]: reponse };
  }
  if (Object.keys(longueurs).length > 0) throw new TropLong(longueurs);
  if (apports.length > 0) await remplacerTexte(tx, { document, modele, par, reponses });
  return depot.laissees;
}
