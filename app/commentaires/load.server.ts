import { randomUUID } from "node:crypto";
import type { Db } from "#db/connection.ts";
import { contenuFige } from "#db/freeze.ts";
import { filsDe, type Lues } from "#db/queries/comments.ts";
import { type Document, sectionsDe } from "#db/queries/documents.ts";
import type { Version } from "#db/queries/versions.ts";
import type { Acteur } from "#workflows/acteur.ts";
import type { Modele } from "#workflows/modeles/modele.ts";
import { type PersonneDuDossier, personnesDuDossier } from "./people.server.ts";
import { questionsFigees } from "./questions.ts";
import { visibilitesEcrites, visibilitesLues } from "./rights.ts";
import { dansLOrdre, type FilVu, filVu } from "./view.ts";
import { type Choix, choixDeVisibilite } from "./words.ts";

/** What this person may read of the comments of a kind of document, by nature of version. */
export const luesPar = (acteur: Acteur, modele: string): Lues => ({
  depot: visibilitesLues(acteur, { nature: "depot", modele }),
  travail: visibilitesLues(acteur, { nature: "travail", modele }),
});

export type VueDesCommentaires = {
  /** Those of this version, in the order of the text. */
  readonly fils: readonly FilVu[];
  /** Those of the versions before it that are not closed yet. */
  readonly anterieurs: readonly FilVu[];
  /** Those of the versions before it that are. */
  readonly closAvant: readonly FilVu[];
  /** The questions of the version, by address: « prevention.actions ». */
  readonly questions: Readonly<Record<string, string>>;
  /** Who could read a new comment; empty for whoever only reads. */
  readonly choix: readonly Choix[];
  readonly personnes: readonly PersonneDuDossier[];
  /** Given to a form, so that sent twice it writes once. */
  readonly cle: string;
  /** The page where they are read, and come back to once something is written. */
  readonly adresse: string;
};

/** The comments of a frozen version, for somebody who may open it: only what they may read. */
export async function commentairesDeVersion(db: Db, version: Version, acteur: Acteur): Promise<VueDesCommentaires> {
  const { id, dossierId, documentId, contenu, nature, figeeLe } = version;
  const cible = { nature, modele: contenu.modele };
  const questions = questionsFigees(contenu);
  const ecrites = visibilitesEcrites(acteur, cible);
  const [fils, personnes] = await Promise.all([
    filsDe(db, { dossierId, documentId }, luesPar(acteur, contenu.modele)),
    ecrites.length > 0 ? personnesDuDossier(db, dossierId, cible, acteur) : [],
  ]);
  const vus = (choisis: typeof fils) =>
    dansLOrdre(choisis, questions).map((fil) => filVu(fil, acteur, questions, contenu.modele));
  const avant = fils.filter((fil) => fil.versionId !== id && fil.version.figeeLe < figeeLe);
  return {
    fils: vus(fils.filter(({ versionId }) => versionId === id)),
    anterieurs: vus(avant.filter(({ etat }) => etat !== "clos")),
    closAvant: vus(avant.filter(({ etat }) => etat === "clos")),
    questions: Object.fromEntries([...questions].map(([adresse, { libelle }]) => [adresse, libelle])),
    choix: choixDeVisibilite(ecrites),
    personnes,
    cle: randomUUID(),
    adresse: `/versions/${id}`,
  };
}

export type VueDuDocument = {
  /** Those of the section being written: open, or part of the running request. */
  readonly fils: readonly FilVu[];
  /** How many wait for somebody, by section. */
  readonly nombres: Readonly<Record<string, number>>;
  readonly personnes: readonly PersonneDuDossier[];
  readonly cle: string;
};

/**
 * The comments beside a draft, from all its versions: those of one section, and how many each section has.
 * `aReprendre` are the comments of the running request (`commentairesAReprendre`), shown until the next deposit.
 */
export async function commentairesDuDocument(
  db: Db,
  document: Document,
  acteur: Acteur,
  { modele, section, aReprendre = [] }: { modele: Modele; section: string; aReprendre?: readonly string[] },
): Promise<VueDuDocument> {
  const { dossierId, id: documentId } = document;
  const fils = await filsDe(db, { dossierId, documentId }, luesPar(acteur, modele.code));
  const enCours = fils.filter(({ id, etat }) => etat === "ouvert" || aReprendre.includes(id));
  const ici = enCours.filter((fil) => fil.section === section);
  const ecrites = enCours.length > 0 ? await sectionsDe(db, documentId) : [];
  const reponses = Object.fromEntries(ecrites.map(({ code, contenu }) => [code, contenu]));
  // The draft as a version would hold it: words are compared with words.
  const questions = questionsFigees(contenuFige(document, modele, { id: dossierId, nom: "" }, reponses));
  const ouverts = enCours.filter(({ etat }) => etat === "ouvert");
  return {
    fils: dansLOrdre(ici, questions).map((fil) => filVu(fil, acteur, questions, modele.code)),
    nombres: Object.fromEntries(
      modele.sections.map(({ code }) => [code, ouverts.filter((fil) => fil.section === code).length]),
    ),
    personnes:
      ici.length > 0 ? await personnesDuDossier(db, dossierId, { nature: "depot", modele: modele.code }, acteur) : [],
    cle: randomUUID(),
  };
}
