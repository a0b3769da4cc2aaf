import { initialesDe } from "#app/cadre/initials.ts";
import { dateLongue, heure } from "#app/format.ts";
import { mainDeLaQualite } from "#app/mains/hand-of.ts";
import { type Main, tonDe } from "#app/mains/mains.ts";
import { enPhrase } from "#app/versions/names.ts";
import type { Fil } from "#db/queries/comments.ts";
import type { Visibilite } from "#db/schema/comments.ts";
import { type Acteur, corpsDe, NOM_QUALITE, type Qualite } from "#workflows/acteur.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { type Morceau, morceauxDe } from "./mentions.ts";
import { lettresAvant, situer } from "./passage.ts";
import { type Cible, type Verbe, verbesPossibles } from "./rights.ts";
import { VOUS } from "./words.ts";

/** What somebody said, ready to be drawn. */
export type ParoleVue = {
  readonly id: string;
  readonly auteur: string;
  readonly initiales: string;
  readonly ton: ReturnType<typeof tonDe>;
  readonly fonction: string;
  readonly quand: string;
  readonly morceaux: readonly Morceau[];
};

/** A thread as this person may see it, with what they may do with it. */
export type FilVu = ParoleVue & {
  readonly section: string;
  /** « prevention.actions »: the question it bears on, with its words. */
  readonly adresse: string;
  readonly titreDeSection: string;
  readonly question: string;
  readonly citation: string;
  /** Where the quotation starts, in letters, for whoever highlights it. */
  readonly lettres: number;
  /** The words quoted are no longer in the text it is read beside. */
  readonly change: boolean;
  readonly visibilite: Visibilite;
  readonly etat: Fil["etat"];
  /** Part of a request for correction. */
  readonly demande: boolean;
  readonly repondu: boolean;
  readonly verbes: readonly Verbe[];
  /** An answer of this person is what the request waits for: they may say at once that it is resolved. */
  readonly resoutEnRepondant: boolean;
  readonly reponses: readonly ParoleVue[];
  readonly versionId: string;
  /** « la version 2 » */
  readonly version: string;
};

/** The questions of the text a thread is read beside: what they are called, and the bare words of the answer. */
export type Questions = ReadonlyMap<
  string,
  { readonly section: string; readonly titre: string; readonly libelle: string; readonly texte: string }
>;

type Dite = { id: string; auteurId: string; auteur: string; qualite: string; creeLe: Date; texte: string };

const parole = ({ id, auteurId, auteur, qualite, creeLe, texte }: Dite, acteur: Acteur): ParoleVue => ({
  id,
  auteur: auteurId === acteur.id ? VOUS : auteur,
  initiales: initialesDe(auteur),
  ton: tonDe(mainDeLaQualite(qualite as Qualite) as Main),
  fonction: NOM_QUALITE[qualite as Qualite],
  quand: `le ${dateLongue(jourAParis(creeLe))} à ${heure(creeLe)}`,
  morceaux: morceauxDe(texte),
});

/** Whether somebody of the project team answered. */
export const estRepondu = ({ reponses }: Fil): boolean =>
  reponses.some(({ qualite }) => corpsDe(qualite as Qualite) === "cpts");

/** A thread, beside a text: the one it was made on, or what it has become since. */
export function filVu(fil: Fil, acteur: Acteur, questions: Questions, modele: string): FilVu {
  const adresse = `${fil.section}.${fil.champ}`;
  const question = questions.get(adresse);
  const cible: Cible = { nature: fil.version.nature, modele };
  const demande = fil.demande !== null;
  const repondu = estRepondu(fil);
  const place = question && situer(question.texte, fil.citation, lettresAvant(question.texte, fil.debut));
  return {
    ...parole(fil, acteur),
    section: fil.section,
    adresse,
    titreDeSection: question?.titre ?? "Section retirée du document",
    question: question?.libelle ?? "Question retirée du document",
    citation: fil.citation,
    lettres: question && place ? lettresAvant(question.texte, place.debut) : 0,
    change: fil.citation !== "" && !place,
    visibilite: fil.visibilite,
    etat: fil.etat,
    demande,
    repondu,
    verbes: verbesPossibles(acteur, cible, { ...fil, demande, repondu }),
    resoutEnRepondant:
      demande && verbesPossibles(acteur, cible, { ...fil, demande, repondu: true }).includes("resoudre"),
    reponses: fil.reponses.map((reponse) => parole(reponse, acteur)),
    versionId: fil.version.id,
    version: enPhrase(fil.version),
  };
}

/** In the order of the text: section, question, place of the passage, then the oldest first. */
export function dansLOrdre<F extends Pick<Fil, "section" | "champ" | "debut">>(
  fils: readonly F[],
  questions: Questions,
): F[] {
  const rangs = [...questions.keys()];
  const rang = ({ section, champ }: F) => {
    const trouve = rangs.indexOf(`${section}.${champ}`);
    return trouve === -1 ? rangs.length : trouve;
  };
  return [...fils].sort((a, b) => rang(a) - rang(b) || a.debut - b.debut);
}
