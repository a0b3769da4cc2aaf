import { moment } from "#app/format.ts";
import { enregistrerSection } from "#db/queries/documents.ts";
import { canonique } from "#workflows/canonical-json.ts";
import { manquesDeSection } from "#workflows/modeles/completeness.ts";
import type { Section } from "#workflows/modeles/modele.ts";
import type { ouvrirBrouillon } from "./open.server.ts";

const LONGUEUR_MAXIMALE = 20_000;

export type Enregistrement =
  | {
      readonly etat: "enregistre";
      readonly section: string;
      readonly quand: string;
      readonly version: number;
      readonly manque: number;
    }
  | {
      readonly etat: "trop-long";
      readonly section: string;
      readonly erreurs: Record<string, string>;
      readonly mien: Record<string, string>;
    }
  | {
      readonly etat: "conflit";
      readonly section: string;
      readonly par: string;
      readonly quand: string;
      readonly version: number;
      readonly mien: Readonly<Record<string, string>>;
      readonly autre: Readonly<Record<string, string>>;
    };

type Ouverture = Awaited<ReturnType<typeof ouvrirBrouillon>>;

/** Saves one section. When somebody saved it since it was read, nothing is overwritten: both texts come back. */
export async function enregistrer(
  { ouvert, document }: Ouverture,
  section: Section,
  formulaire: URLSearchParams,
): Promise<Enregistrement> {
  const mien = Object.fromEntries(
    section.champs.map(({ code }) => [code, (formulaire.get(code) ?? "").replaceAll("\r\n", "\n")]),
  );
  const erreurs = Object.fromEntries(
    Object.entries(mien)
      .filter(([, texte]) => texte.length > LONGUEUR_MAXIMALE)
      .map(([code, texte]) => [code, `Ce texte compte ${texte.length} caractères : raccourcissez-le à 20 000.`]),
  );
  if (Object.keys(erreurs).length > 0) return { etat: "trop-long", section: section.code, erreurs, mien };
  const reponse = await enregistrerSection(ouvert.db, {
    documentId: document.id,
    code: section.code,
    contenu: mien,
    versionLue: Number(formulaire.get("version")) || 0,
    par: ouvert.acteur,
  });
  if ("enregistree" in reponse) return enregistre(section, reponse.enregistree);
  const { contenu, version, modifiePar, modifieLe } = reponse.conflit;
  // The same words twice are not a conflict: a page sent again, or two people who agree.
  if (canonique(contenu) === canonique(mien)) return enregistre(section, reponse.conflit);
  return {
    etat: "conflit",
    section: section.code,
    par: modifiePar,
    quand: moment(modifieLe),
    version,
    mien,
    autre: contenu,
  };
}

const enregistre = (
  section: Section,
  ecrite: { contenu: Readonly<Record<string, string>>; version: number; modifieLe: Date },
): Enregistrement => ({
  etat: "enregistre",
  section: section.code,
  quand: moment(ecrite.modifieLe),
  version: ecrite.version,
  manque: manquesDeSection(section, ecrite.contenu).length,
});
