import { dateLongue } from "#app/format.ts";
import type { Db } from "#db/connection.ts";
import type { OrganismeDAppui } from "#db/queries/support-bodies.ts";
import { demandesDuBureau, type QuiDuBureau } from "#db/queries/support-desk.ts";
import { premierJourCompte } from "#workflows/appui/figures.ts";
import { etatDeLaDemande } from "#workflows/appui/state.ts";
import { type DateCivile, jourAParis, joursEntre } from "#workflows/civil-date.ts";
import { comptesDAppui } from "./counts.server.ts";
import { ETATS, extrait, OBJETS } from "./words.ts";

const PAR_PAGE = 50;
type Qui = { readonly organismes: readonly OrganismeDAppui[]; readonly moi: string };

const LISTES: readonly (string | null)[] = ["service", "moi", "territoire", "retard", "closes"] satisfies QuiDuBureau[];
const estUneListe = (qui: string | null): qui is QuiDuBureau => LISTES.includes(qui);

/** Whose demands the address asks for; an URPS has no territory beyond its own. */
const quiDemande = (recherche: URLSearchParams, large: boolean): QuiDuBureau => {
  const qui = recherche.get("qui");
  if (qui === "territoire" && !large) return "service";
  return estUneListe(qui) ? qui : "service";
};

/** One list of the demands of a desk, and its counts of the last twelve months. */
export async function bureauDAppui(db: Db, { organismes, moi }: Qui, request: Request, instant = new Date()) {
  const aujourdhui = jourAParis(instant);
  const recherche = new URL(request.url).searchParams;
  const large = organismes.some(({ corps }) => corps !== "urps");
  const qui = quiDemande(recherche, large);
  const page = Math.min(Math.max(Number.parseInt(recherche.get("page") ?? "1", 10) || 1, 1), 1_000);
  const [lues, comptes] = await Promise.all([
    demandesDuBureau(
      db,
      { organismes, moi, qui, depuis: premierJourCompte(aujourdhui), aujourdhui },
      { debut: (page - 1) * PAR_PAGE, limite: PAR_PAGE },
    ),
    comptesDAppui(db, organismes, aujourdhui),
  ]);
  const adresse = (rang: number) => `/appui?qui=${qui}${rang > 1 ? `&page=${rang}` : ""}`;
  return {
    qui,
    large,
    services: organismes.map(({ nom }) => nom),
    lignes: lues.slice(0, PAR_PAGE).map((ligne) => ligneVue(ligne, aujourdhui)),
    precedente: page > 1 ? adresse(page - 1) : undefined,
    suivante: lues.length > PAR_PAGE ? adresse(page + 1) : undefined,
    comptes,
  };
}
export type BureauDAppui = Awaited<ReturnType<typeof bureauDAppui>>;

function ligneVue(ligne: Awaited<ReturnType<typeof demandesDuBureau>>[number], aujourdhui: DateCivile) {
  const { id, objet, question, repondreAvantLe, repondueLe, closeLe, suiviePar, organisme, dossierId, dossier } = ligne;
  const etat = etatDeLaDemande({ repondreAvantLe, repondue: repondueLe !== null, close: closeLe !== null }, aujourdhui);
  return {
    ...{ id, dossierId, dossier, organisme, suiviePar },
    titre: OBJETS[objet].titre,
    extrait: extrait(question),
    etat: ETATS[etat],
    avant: dateLongue(repondreAvantLe),
    jours: etat === "attendue" || etat === "enRetard" ? joursEntre(aujourdhui, repondreAvantLe) : undefined,
    repondueLe: repondueLe && dateLongue(jourAParis(repondueLe)),
  };
}
