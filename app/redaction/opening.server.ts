import { moment } from "#app/format.ts";
import { equipeDe } from "#db/queries/parties.ts";
import { NOM_QUALITE } from "#workflows/acteur.ts";
import { contexteDe } from "#workflows/dossier.ts";
import type { Modele } from "#workflows/modeles/modele.ts";
import type { Connus, Ouverture, Plan } from "./direct/types.ts";
import type { ouvrirBrouillon } from "./open.server.ts";
import { proposer } from "./prefill.ts";

const COULEURS = 6;

type Brouillon = Awaited<ReturnType<typeof ouvrirBrouillon>>;

/** What the live text needs to know, once and for all its sections. */
export async function ouvertureDe({ ouvert, document, modele, ecrites }: Brouillon): Promise<Ouverture> {
  const { acteur, db, id, dossier } = ouvert;
  const membres = (await equipeDe(db, id)).map(({ role, ...membre }) => ({ ...membre, fonction: NOM_QUALITE[role] }));
  const rang = membres
    .map((membre) => membre.id)
    .sort()
    .indexOf(acteur.id);
  const dernier = ecrites.map(({ modifieLe }) => modifieLe).sort((a, b) => b.getTime() - a.getTime())[0];
  const connus: Connus = Object.fromEntries(
    modele.sections.map((section) => [
      section.code,
      Object.fromEntries(Object.entries(proposer(section, {}, contexteDe(dossier))).filter(([, valeur]) => valeur)),
    ]),
  );
  return {
    documentId: document.id,
    moi: {
      id: acteur.id,
      nom: acteur.nom,
      fonction: acteur.qualites[0] ? NOM_QUALITE[acteur.qualites[0]] : "",
      couleur: (Math.max(0, rang) % COULEURS) + 1,
    },
    membres,
    plan: planDe(modele),
    connus,
    dernier: dernier ? moment(dernier) : null,
  };
}

/** What judges an answer, without what guides its writer. */
const planDe = ({ sections }: Modele): Plan =>
  sections.map(({ code, titre, champs }) => ({
    code,
    titre,
    champs: champs.map(({ aide: _aide, exemple: _exemple, lignes, ...champ }) => ({
      ...champ,
      ...(lignes ? { lignes: { ...lignes, pretes: undefined } } : {}),
    })),
  }));
