import { moment } from "#app/format.ts";
import { introuvable } from "#app/session.server.ts";
import { memeContenu } from "#db/ecritures/answers.ts";
import { ecrireReponses } from "#db/ecritures/write.ts";
import { manquesDeSection } from "#workflows/modeles/completeness.ts";
import type { Section } from "#workflows/modeles/modele.ts";
import { reponseDuFormulaire } from "./form-rows.ts";
import { tropLong } from "./lengths.ts";
import type { ouvrirBrouillon } from "./open.server.ts";
import { type Soupcon, soupconsDe } from "./suspicion.ts";

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
      readonly etat: "soupcon";
      readonly section: string;
      readonly soupcons: readonly Soupcon[];
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

/**
 * Saves one section, 404 when it is not entrusted to this person. When somebody wrote in it since it was read, nothing
 * is overwritten: both texts come back.
 */
export async function enregistrer(
  { ouvert, document, modele, sections, ecrites }: Ouverture,
  section: Section,
  formulaire: URLSearchParams,
): Promise<Enregistrement> {
  if (!sections.includes(section.code)) throw introuvable();
  // A question the form does not ask keeps its answer.
  const ecrit = ecrites.find(({ code }) => code === section.code)?.contenu ?? {};
  const mien = Object.fromEntries(
    section.champs.map((champ) => [champ.code, reponseDuFormulaire(champ, formulaire) ?? ecrit[champ.code] ?? ""]),
  );
  const erreurs = Object.fromEntries(
    section.champs.flatMap((champ) => {
      const trop = tropLong(champ, mien[champ.code] ?? "");
      return trop ? [[champ.code, trop]] : [];
    }),
  );
  if (Object.keys(erreurs).length > 0) return { etat: "trop-long", section: section.code, erreurs, mien };
  const soupcons = formulaire.has("confirme") ? [] : soupconsDe(section, ecrit, mien);
  if (soupcons.length > 0) return { etat: "soupcon", section: section.code, soupcons, mien };
  const reponse = await ecrireReponses(ouvert.db, {
    document,
    modele,
    section: section.code,
    contenu: mien,
    versionLue: Number(formulaire.get("version")) || 0,
    par: ouvert.acteur,
  });
  if ("enregistree" in reponse) return enregistre(section, reponse.enregistree);
  const { contenu, version, modifiePar, modifieLe } = reponse.conflit;
  // The same words twice are not a conflict: a page sent again, or two people who agree.
  if (memeContenu(section, contenu, mien)) return enregistre(section, reponse.conflit);
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
