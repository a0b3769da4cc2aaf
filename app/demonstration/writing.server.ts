import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { rangDuDocument } from "#app/redaction/rights.ts";
import type { Db } from "#db/connection.ts";
import { documents, sections } from "#db/schema/documents.ts";
import { ORGANISMES } from "#db/seed/bodies.ts";
import type { Histoire } from "#db/seed/story.ts";
import { texteDe } from "#db/seed/texts/index.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { contexteDe, type Dossier } from "#workflows/dossier.ts";
import type { Reponses } from "#workflows/modeles/completeness.ts";
import { ecrivent, modeleDe } from "#workflows/modeles/registry.ts";
import { type Inscrit, inscrit, type Scene } from "./proposal.ts";

const MINUTE = 60_000;
const JOUR = 24 * 60 * MINUTE;

export type Ecriture = {
  readonly dossierId: string;
  readonly dossier: Dossier;
  readonly histoire: Histoire;
  readonly modele: string;
  /** Who wrote, each section in turn. */
  readonly plumes: readonly Inscrit[];
  /** When the last section was finished. */
  readonly fini: Date;
  /** Answers left out: "section.champ", or a whole section. */
  readonly manque?: readonly string[];
};

/** Writes the draft of a document as people do, a section at a time over the days before. */
export async function ecrire(db: Db, ecriture: Ecriture, scene: Scene): Promise<void> {
  const { dossierId, dossier, modele: code, plumes, fini, manque = [] } = ecriture;
  const modele = modeleDe(code);
  if (!modele) throw new Error(`No template ${code}`);
  const ecrites = Object.entries(sans(texte(ecriture, scene), manque));
  const rythme = ecrivent(code).includes("porteur") ? 2 * JOUR - 7 * MINUTE : JOUR - 11 * MINUTE;
  const quand = (rang: number) => new Date(fini.getTime() - (ecrites.length - rang) * rythme);
  const documentId = randomUUID();
  const rang = rangDuDocument(dossier, code);
  await db
    .insert(documents)
    .values({ id: documentId, dossierId, modele: code, modeleVersion: modele.version, rang, creeLe: quand(-2) });
  await db.insert(sections).values(
    ecrites.map(([section, contenu], place) => {
      const plume = plumes[place % plumes.length] as Inscrit;
      const par = { modifieParId: plume.id, modifiePar: plume.nom };
      return { documentId, code: section, contenu, version: 1 + (place % 3), ...par, modifieLe: quand(place) };
    }),
  );
}

/** Changes a few answers of a document already filed, before it is filed again. */
export async function corriger(
  db: Db,
  cible: { dossierId: string; modele: string; rang: number; par: Inscrit; le: Date },
  corrections: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { dossierId, modele, rang, par, le } = cible;
  const document = db
    .select({ id: documents.id })
    .from(documents)
    .where(and(eq(documents.dossierId, dossierId), eq(documents.modele, modele), eq(documents.rang, rang)));
  for (const [adresse, reponse] of Object.entries(corrections)) {
    const [section = "", champ = ""] = adresse.split(".");
    await db
      .update(sections)
      .set({
        contenu: sql`${sections.contenu} || ${JSON.stringify({ [champ]: reponse })}::jsonb`,
        version: sql`${sections.version} + 1`,
        modifieParId: par.id,
        modifiePar: par.nom,
        modifieLe: le,
      })
      .where(and(eq(sections.documentId, document), eq(sections.code, section)));
  }
}

function texte({ dossier, histoire, modele, fini }: Ecriture, scene: Scene): Reponses {
  const contexte = contexteDe(dossier);
  const { region = "", departement = "" } = contexte.dossier.territoire ?? {};
  return texteDe(modele, {
    lieu: histoire.lieu,
    jour: jourAParis(fini),
    contexte,
    metier: inscrit(scene, histoire.porteur).metier,
    ars: nomDe(`ars-${region}`),
    cpam: nomDe(`cpam-${departement}`),
    seance: dossier.faits.findLast((fait) => fait.type === "DialogueProgramme")?.lieu ?? "",
  });
}

const nomDe = (id: string) => ORGANISMES.find((organisme) => organisme.id === id)?.nom ?? id;

/** The text without the answers that nobody has written yet. */
function sans(reponses: Reponses, manque: readonly string[]): Reponses {
  const gardees = Object.entries(reponses).filter(([section]) => !manque.includes(section));
  return Object.fromEntries(
    gardees.map(([section, contenu]) => [
      section,
      Object.fromEntries(Object.entries(contenu).filter(([champ]) => !manque.includes(`${section}.${champ}`))),
    ]),
  );
}
