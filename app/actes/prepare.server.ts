import { choixDeCommentaires } from "#app/commentaires/request.server.ts";
import { type Ouvert, ouvrirPour } from "#app/dossier/load.server.ts";
import { mainDeLActeur } from "#app/mains/hand-of.ts";
import { brouillon, manquesAvantDepot } from "#app/redaction/deposit.server.ts";
import { introuvable } from "#app/session.server.ts";
import { versionsDuDossier } from "#db/queries/documents.ts";
import { agentsDe, equipeDe } from "#db/queries/parties.ts";
import { type DecisionPreparee, preparationsDe } from "#db/queries/prepared.ts";
import { corpsDe, estOrganisme, type Organisme } from "#workflows/acteur.ts";
import { contexteDe } from "#workflows/dossier.ts";
import type { TypeDeFait } from "#workflows/fact.ts";
import { aRelire } from "#workflows/modeles/to-reread.ts";
import { qualitePour } from "#workflows/permissions.ts";
import { type ActePossible, actesPossibles } from "#workflows/possible.ts";
import { decisionsAPreparer, prepareSeulement } from "#workflows/preparation.ts";
import type { Acte, ChampActe, Situation } from "./acte.ts";
import { texteExamine } from "./examined-text.ts";
import { faitDeLAdresse } from "./kebab.ts";
import { acteDe } from "./repertoire.ts";
import type { Personnes } from "./values.ts";

export type Preparation = {
  readonly ouvert: Ouvert;
  readonly type: TypeDeFait;
  readonly acte: Acte<TypeDeFait>;
  readonly situation: Situation;
  readonly champs: readonly ChampActe[];
  readonly personnes: Personnes;
  /** This person prepares the decision; somebody else makes it. */
  readonly prepare: boolean;
  /** What was prepared, for those who prepare and those who sign. */
  readonly preparee: DecisionPreparee | null;
  /** Undefined when the machine no longer allows the act. */
  readonly possible: ActePossible | undefined;
};

/** An act named by an address, for this person on this file. Whoever could never perform it gets a 404. */
export async function preparer(request: Request, params: { id?: string; acte?: string }): Promise<Preparation> {
  const type = faitDeLAdresse(params.acte);
  if (!type) throw introuvable();
  const ouvert = await ouvrirPour(request, params.id);
  const { dossier, acteur, aujourdhui } = ouvert;
  const prepare = prepareSeulement(type, acteur.qualites);
  if (!prepare && !qualitePour(type, acteur.qualites)) throw introuvable();
  const voulu = new URL(request.url).searchParams;
  const possibles = prepare
    ? decisionsAPreparer(dossier, acteur, aujourdhui)
    : actesPossibles(dossier, acteur, aujourdhui);
  const possible = possibles.find(
    (acte) =>
      acte.type === type &&
      ["mission", "organisme"].every((cle) => !acte.variante[cle] || acte.variante[cle] === voulu.get(cle)),
  );
  const acte = acteDe(type) as Acte<TypeDeFait>;
  const organisme = organismeDe(type, ouvert, possible);
  const situation = { contexte: contexteDe(dossier), aujourdhui, ...(organisme && { organisme }) };
  const champs = await garnir(ouvert, acte.champs?.(situation) ?? []);
  const preparees = await preparationsDe(ouvert.db, ouvert.id);
  return {
    ...{ ouvert, type, acte, situation, champs, prepare, possible },
    personnes: await personnesPour(ouvert, champs),
    preparee: preparees.find((decision) => decision.type === type) ?? null,
  };
}

/** The body an opinion is asked of; otherwise the one this person speaks for in this act, when it gives opinions. */
function organismeDe(type: TypeDeFait, { acteur }: Ouvert, possible?: ActePossible): Organisme | undefined {
  const demande = possible?.variante.organisme;
  if (demande) return demande as Organisme;
  const qualite = qualitePour(type, acteur.qualites);
  const corps = qualite && corpsDe(qualite);
  return corps && estOrganisme(corps) ? corps : undefined;
}

/** Gives a choice of comments those that are open now. */
const garnir = ({ db, id }: Ouvert, champs: readonly ChampActe[]): Promise<ChampActe[]> =>
  Promise.all(
    champs.map(async (champ) =>
      champ.nature === "commentaires" ? { ...champ, options: await choixDeCommentaires(db, id, champ.modele) } : champ,
    ),
  );

async function personnesPour({ db, id, acteur }: Ouvert, champs: readonly ChampActe[]): Promise<Personnes> {
  const champ = champs.find(({ nature }) => nature === "personne");
  if (champ?.nature !== "personne") return [];
  if (champ.parmi === "equipe") return (await equipeDe(db, id)).map(({ id, nom }) => ({ id, nom }));
  return agentsDe(db, id, mainDeLActeur(acteur) === "cpam" ? "cpam" : "ars");
}

/** What the deposit still lacks, and the text a signature bears on. */
export async function pieces({ ouvert, type, acte, possible }: Preparation) {
  const { db, id, dossier } = ouvert;
  const depot = acte.document && possible ? await depotPret(ouvert, acte.document) : { manque: [] };
  const sha256 = possible?.variante.sha256;
  const signe = sha256 ? (await versionsDuDossier(db, id)).find((version) => version.sha256 === sha256) : undefined;
  return {
    document: acte.document,
    examine: texteExamine(dossier.faits, type),
    ...depot,
    signe: signe && { id: signe.id, titre: `${signe.contenu.titre}, version ${signe.numero}`, sha256: signe.sha256 },
  };
}

/** Whether a text may be deposited, and what a careful reader would look at again before. */
async function depotPret({ db, id, dossier }: Ouvert, document: string) {
  const { modele, reponses } = await brouillon(db, id, dossier, document);
  return {
    texte: modele.titre,
    manque: await manquesAvantDepot(db, id, dossier, document),
    aRelire: aRelire(modele, reponses),
  };
}
