import type { OptionDeCommentaire } from "#app/actes/acte.ts";
import { citer } from "#app/actes/phrases.ts";
import type { Db } from "#db/connection.ts";
import { type Fil, filsDe, type Lues } from "#db/queries/comments.ts";
import { documentsDuDossier } from "#db/queries/documents.ts";
import { corpsDe, type Qualite } from "#workflows/acteur.ts";
import type { Erreurs } from "#workflows/coherence.ts";
import { contexteDe, type Dossier } from "#workflows/dossier.ts";
import type { FaitDe } from "#workflows/fact.ts";
import type { Manque } from "#workflows/modeles/completeness.ts";
import { modeleDe } from "#workflows/modeles/registry.ts";
import { commentairesAReprendre } from "#workflows/parcours/correction.ts";
import { morceauxDe } from "./mentions.ts";
import { estRepondu } from "./view.ts";
import { ancre } from "./words.ts";

type Demande = FaitDe<"CorrectionsDemandees" | "ComplementsDemandes">;

/** A request is read by everybody: only what everybody may read can be part of it. */
const DE_TOUS: Lues = { depot: ["tous"], travail: [] };

const motsDuFil = ({ texte }: Fil) =>
  citer(
    morceauxDe(texte)
      .map((morceau) => morceau.texte)
      .join(""),
  );

const titreDe = (modele: string, section: string) =>
  modeleDe(modele)?.sections.find(({ code }) => code === section)?.titre ?? section;

/** The open remarks of the authorities on what was deposited, visible to all: those a request may gather. */
async function reunissables(db: Db, dossierId: string, modele: string): Promise<Fil[]> {
  const documents = (await documentsDuDossier(db, dossierId)).filter((document) => document.modele === modele);
  const fils = await Promise.all(documents.map(({ id }) => filsDe(db, { dossierId, documentId: id }, DE_TOUS)));
  return fils
    .flat()
    .filter(({ etat, qualite }) => etat === "ouvert" && ["ars", "cpam"].includes(corpsDe(qualite as Qualite)));
}

/** The same, as the form of the act offers them. */
export const choixDeCommentaires = async (db: Db, dossierId: string, modele: string): Promise<OptionDeCommentaire[]> =>
  (await reunissables(db, dossierId, modele)).map((fil) => ({
    valeur: fil.id,
    section: fil.section,
    libelle: titreDe(modele, fil.section),
    consequence: [fil.citation && `Passage ${citer(fil.citation)}.`, `${fil.auteur}\u00a0: ${motsDuFil(fil)}`]
      .filter(Boolean)
      .join(" "),
  }));

/** What the register knows against a request: a comment it may not gather, a section it forgets to reopen. */
export async function erreursDeDemande(tx: Db, dossierId: string, demande: Demande): Promise<Erreurs> {
  const { commentaires = [], sections = [] } = demande;
  if (commentaires.length === 0) return {};
  const modele = demande.type === "CorrectionsDemandees" ? "projetDeSante" : "lettreIntention";
  const permis = await reunissables(tx, dossierId, modele);
  if (commentaires.some((id) => !permis.some((fil) => fil.id === id))) {
    return {
      commentaires: "Un commentaire choisi n’est plus ouvert, ou n’est pas visible de tous. Revoyez votre choix.",
    };
  }
  const oubliees = permis.filter(({ id, section }) => commentaires.includes(id) && !sections.includes(section));
  return oubliees.length > 0
    ? {
        sections: `Nommez les sections des commentaires choisis\u00a0: ${oubliees.map(({ section }) => section).join(", ")}.`,
      }
    : {};
}

/**
 * The comments of the running request that still want something of the project team before it deposits again: an
 * answer, or the mark that says it is resolved. One the authority closed wants nothing. Each leads to its section.
 * In the order of the request.
 */
export async function reponsesAttendues(
  db: Db,
  dossierId: string,
  dossier: Dossier,
  modele: string,
): Promise<Manque[]> {
  const ids = commentairesAReprendre(contexteDe(dossier), modele);
  const fils = await filsDe(db, { dossierId, ids }, DE_TOUS);
  return fils
    .sort((un, autre) => ids.indexOf(un.id) - ids.indexOf(autre.id))
    .filter((fil) => fil.etat === "ouvert" || (fil.etat === "resolu" && !estRepondu(fil)))
    .map((fil) => ({
      section: fil.section,
      champ: ancre(fil.id),
      libelle: `${titreDe(modele, fil.section)}, commentaire ${motsDuFil(fil)}`,
      raison: estRepondu(fil) ? "Marquez ce commentaire résolu" : "Répondez à ce commentaire, puis marquez-le résolu",
    }));
}
