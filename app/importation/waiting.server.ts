import { randomBytes } from "node:crypto";
import type { Lecture } from "./prepare.server.ts";
import type { Cible } from "./vocabulary.ts";

/** Who reads, and for which document: nobody else finds the reading again. */
export type Lecteur = { readonly personne: string; readonly document: string };
export type Mode = "suite" | "remplace";

/** A file read and not yet imported, with what its reader chose so far. */
export type Attente = Lecteur & {
  lecture: Lecture;
  /** Where each passage goes; null for nowhere. */
  choix: readonly (Cible | null)[];
  mode: Mode;
  /** The import under way or done: the same button pressed twice imports once. */
  issue?: Promise<unknown>;
  poids: number;
  readonly jusqua: number;
};

const DUREE = 30 * 60_000;
const PLACE = 50_000_000;

// One memory for the whole process, even when development reloads this module.
const partage = globalThis as { __atelierLectures?: Map<string, Attente> };
partage.__atelierLectures ??= new Map();
const attentes = partage.__atelierLectures;

/** What a reading takes in memory, in bytes. */
const poidsDe = ({ images, passages }: Lecture): number =>
  [...images.values()].reduce((somme, { byteLength }) => somme + byteLength, 0) + 2 * JSON.stringify(passages).length;

/**
 * Keeps a reading for half an hour and answers the word to find it again; null when it is too heavy to be kept. The
 * last file a person reads for a document replaces the one before; the oldest readings make room for the new ones.
 */
export function garder(lecteur: Lecteur, lecture: Lecture, maintenant = Date.now()): string | null {
  const poids = poidsDe(lecture);
  if (poids > PLACE) return null;
  oublier((attente) => attente.jusqua <= maintenant || memeLecteur(attente, lecteur));
  let pris = [...attentes.values()].reduce((somme, attente) => somme + attente.poids, poids);
  for (const [jeton, attente] of attentes) {
    if (pris <= PLACE) break;
    pris -= attente.poids;
    attentes.delete(jeton);
  }
  const jeton = randomBytes(18).toString("base64url");
  const choix = lecture.passages.map(({ cible }) => cible);
  attentes.set(jeton, { ...lecteur, lecture, choix, mode: "suite", poids, jusqua: maintenant + DUREE });
  return jeton;
}

/** The reading this word names, for the person and the document it was made for; null when there is none left. */
export function retrouver(jeton: string, lecteur: Lecteur, maintenant = Date.now()): Attente | null {
  oublier(({ jusqua }) => jusqua <= maintenant);
  const attente = attentes.get(jeton);
  return attente && memeLecteur(attente, lecteur) ? attente : null;
}

/** Once imported, a file is forgotten; what its import answered is kept for whoever pressed twice. */
export function vider(attente: Attente): void {
  attente.lecture = { ...attente.lecture, passages: [], images: new Map() };
  attente.poids = 0;
}

const memeLecteur = (un: Lecteur, autre: Lecteur) => un.personne === autre.personne && un.document === autre.document;

function oublier(lesquelles: (attente: Attente) => boolean): void {
  for (const [jeton, attente] of attentes) if (lesquelles(attente)) attentes.delete(jeton);
}
