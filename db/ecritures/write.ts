import * as Y from "yjs";
import type { Reponses } from "#workflows/modeles/completeness.ts";
import type { Modele } from "#workflows/modeles/modele.ts";
import type { Db } from "../connection.ts";
import { enregistrerSection, type SectionEcrite } from "../queries/documents.ts";
import type { Contenu } from "../schema/documents.ts";
import { nomDeReponse, remplacerReponse } from "./answers.ts";
import { type Auteur, ajouterEcriture } from "./append.ts";
import { chargerTexte, derniereEcriture } from "./load.ts";
import { verrouillerTexte } from "./lock.ts";
import { projeterTexte, rattraperTexte } from "./project.ts";

type Cible = { readonly document: { readonly id: string }; readonly modele: Modele; readonly par: Auteur };

export type ReponsesAEcrire = Cible & {
  /** The code of the section. */
  readonly section: string;
  readonly contenu: Contenu;
  /** The version the author had read; 0 for a section never written. */
  readonly versionLue: number;
};

/**
 * Saves a section from a form or a program, unless somebody wrote in it since it was read: then answers theirs, and
 * keeps nothing. In a document written live, only what differs changes, and those who are typing receive it.
 */
export const ecrireReponses = (
  db: Db,
  { document, modele, section, contenu, versionLue, par }: ReponsesAEcrire,
  instant = new Date(),
): Promise<{ enregistree: SectionEcrite } | { conflit: SectionEcrite }> =>
  db.transaction(async (transaction) => {
    const tx = transaction as unknown as Db;
    const documentId = document.id;
    await verrouillerTexte(tx, documentId);
    const demande = { documentId, code: section, contenu, versionLue, par };
    if ((await derniereEcriture(tx, documentId)) === 0) return enregistrerSection(tx, demande, instant);
    const presente = (await rattraperTexte(tx, document, modele)).find(({ code }) => code === section);
    if (presente && presente.version !== versionLue) return { conflit: presente };
    const ecrites = await remplacer(tx, { document, modele, par }, { [section]: contenu }, instant);
    const ecrite = ecrites.find(({ code }) => code === section);
    return ecrite ? { enregistree: ecrite } : enregistrerSection(tx, { ...demande, versionLue: 0 }, instant);
  });

/**
 * Gives a live text other answers, as one entry: a version restored, a file imported. An answer that is not given stays;
 * an empty one empties it. `sections` keeps only the answers of these sections. Answers the sections as they then are.
 */
export const remplacerTexte = (
  db: Db,
  { document, modele, par, reponses, sections }: Cible & { reponses: Reponses; sections?: readonly string[] },
  instant = new Date(),
): Promise<SectionEcrite[]> =>
  db.transaction(async (transaction) => {
    const tx = transaction as unknown as Db;
    await verrouillerTexte(tx, document.id);
    await chargerTexte(tx, document.id, modele);
    await rattraperTexte(tx, document, modele);
    const voulues = Object.entries(reponses).filter(([code]) => sections?.includes(code) ?? true);
    return remplacer(tx, { document, modele, par }, Object.fromEntries(voulues), instant);
  });

/** Changes the live text, keeps the change as one entry, projects it. The caller holds the pen and has caught up. */
async function remplacer(
  tx: Db,
  { document, modele, par }: Cible,
  reponses: Reponses,
  le: Date,
): Promise<SectionEcrite[]> {
  const { doc, curseur } = await chargerTexte(tx, document.id, modele);
  const changements: Uint8Array[] = [];
  doc.on("update", (octets: Uint8Array) => changements.push(octets));
  const sections = modele.sections.flatMap(({ code, champs }) => {
    const avant = changements.length;
    for (const champ of champs) {
      const voulu = reponses[code]?.[champ.code];
      if (voulu !== undefined) remplacerReponse(doc, champ, nomDeReponse(code, champ.code), voulu);
    }
    return changements.length > avant ? [code] : [];
  });
  const base = { documentId: document.id, modele, doc };
  if (changements.length === 0) return projeterTexte(tx, { ...base, curseur, recentes: [] });
  const octets = Y.mergeUpdates(changements);
  const id = await ajouterEcriture(tx, { documentId: document.id, octets, sections, par });
  const touche = { sections, parId: par.id, par: par.nom, le };
  return projeterTexte(tx, { ...base, curseur: id, recentes: [touche] });
}
