import { enAdresse } from "#app/actes/kebab.ts";
import { commentairesDuDocument } from "#app/commentaires/load.server.ts";
import { moment } from "#app/format.ts";
import { introuvable } from "#app/session.server.ts";
import { contexteDe } from "#workflows/dossier.ts";
import { manquesDeSection } from "#workflows/modeles/completeness.ts";
import type { Section } from "#workflows/modeles/modele.ts";
import { estConfiee } from "#workflows/modeles/perimetre.ts";
import { depotDe } from "#workflows/modeles/registry.ts";
import { aRelire } from "#workflows/modeles/to-reread.ts";
import { commentairesAReprendre } from "#workflows/parcours/correction.ts";
import { qualitePour } from "#workflows/permissions.ts";
import { ouvrirBrouillon } from "./open.server.ts";
import { ouvertureDe } from "./opening.server.ts";
import { proposer } from "./prefill.ts";
import { direLecture } from "./reading-words.ts";
import { demandeLue } from "./request.ts";
import { reutilisablesPour } from "./reusable.server.ts";
import { examiner } from "./section-check.ts";

/** The page where one section is written, for this person. */
export async function vueDEcriture(request: Request, params: { id?: string; modele?: string }) {
  const brouillon = await ouvrirBrouillon(request, params);
  const { ouvert, plume, modele, sections, ecrites, reponses, document } = brouillon;
  const voulue = new URL(request.url).searchParams.get("section");
  const quittee = derniereEcrite(brouillon);
  const section = modele.sections.find(({ code }) => code === (voulue ?? quittee)) ?? modele.sections[0];
  if (!section) throw introuvable();
  const ecrite = ecrites.find(({ code }) => code === section.code);
  const contexte = contexteDe(ouvert.dossier);
  const depot = depotDe(modele.code);
  const adresse = `/ecrire/${ouvert.id}/${params.modele}`;
  const ecrit = plume === "ecrit";
  const commentaires = await commentairesDuDocument(ouvert.db, document, ouvert.acteur, {
    modele,
    section: section.code,
    aReprendre: commentairesAReprendre(contexte, modele.code),
  });
  return {
    id: ouvert.id,
    nom: contexte.dossier.nom,
    titre: modele.titre,
    adresse,
    /** Where one sees what is missing or to look at again; the act of deposit itself, when nothing is to look at. */
    verification:
      !depot || !ecrit
        ? null
        : qualitePour(depot, ouvert.acteur.qualites) && aRelire(modele, reponses).length === 0
          ? `/dossiers/${ouvert.id}/${enAdresse(depot)}`
          : `${adresse}/verifier`,
    demande: demandeLue(ouvert.dossier, modele.code),
    plume,
    /** What its readers are told of this text; null for whoever writes. */
    lecture: ecrit ? null : direLecture(ouvert.dossier, modele.code),
    section,
    /** Why this section is only read; null when it may be written. */
    interdite: ecrit && !sections.includes(section.code) ? raisonDe(brouillon, section) : null,
    version: ecrite?.version ?? 0,
    enregistre: ecrite ? { quand: moment(ecrite.modifieLe), par: ecrite.modifiePar } : null,
    valeurs: proposer(section, ecrite?.contenu, contexte),
    examen: examiner(section, reponses[section.code]),
    sections: modele.sections.map(({ code, titre, champs }) => ({
      code,
      titre,
      lecture: ecrit && !sections.includes(code),
      manque: manquesDeSection({ code, champs }, reponses[code]).length,
      commentaires: commentaires.nombres[code] ?? 0,
    })),
    commentaires,
    ouverture: sections.length > 0 ? await ouvertureDe(brouillon) : null,
    reutilisables: sections.includes(section.code) ? await reutilisablesPour(brouillon, section) : [],
  };
}

type Brouillon = Awaited<ReturnType<typeof ouvrirBrouillon>>;

/** The section this person wrote in last: they come back to it. */
const derniereEcrite = ({ ouvert, ecrites }: Brouillon): string | undefined =>
  ecrites
    .filter(({ modifieParId }) => modifieParId === ouvert.acteur.id)
    .sort((a, b) => b.modifieLe.getTime() - a.modifieLe.getTime())[0]?.code;

const raisonDe = ({ ouvert, modele }: Brouillon, { code }: Section): string =>
  estConfiee(ouvert.acteur, modele.code, code)
    ? "Cette section n’est pas rouverte par la demande de correction"
    : "Cette section ne vous est pas confiée";
