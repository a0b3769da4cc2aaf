import { base } from "#app/base.server.ts";
import { moment } from "#app/format.ts";
import { requirePersonne } from "#app/session.server.ts";
import { boiteDe, compterAFaire } from "#db/queries/inbox.ts";
import { seancesChangees } from "./sessions.server.ts";
import { filDe } from "./thread-link.ts";

const lire = (recherche: URLSearchParams, nom: string) =>
  recherche.get(nom)?.replaceAll("\0", "").trim().slice(0, 120) || undefined;

/** The inbox of the person who asks, as the address filters it. */
export async function vueDesNotifications(request: Request, maintenant = new Date()) {
  const personne = await requirePersonne(request);
  const db = await base();
  const recherche = new URL(request.url).searchParams;
  const nature = recherche.get("nature") === "information" ? ("information" as const) : ("a-faire" as const);
  const filtres = { nature, texte: lire(recherche, "q"), toutes: recherche.get("montrer") === "toutes" };
  const curseur = lire(recherche, "apres");
  const { lignes, suivant } = await boiteDe(db, personne.id, filtres, { curseur });
  const changees = await seancesChangees(db, lignes);
  const adresse = (apres?: string) => {
    const suite = new URLSearchParams({ nature });
    if (filtres.texte) suite.set("q", filtres.texte);
    if (filtres.toutes) suite.set("montrer", "toutes");
    if (apres) suite.set("apres", apres);
    return `/notifications?${suite}`;
  };
  return {
    filtres,
    aFaire: await compterAFaire(db, personne.id),
    lignes: lignes.map(({ cle, notifieeLe, ouverteLe, faiteLe, version: _version, type: _type, ...ligne }) => ({
      ...ligne,
      changee: changees.get(ligne.id),
      fil: filDe(ligne.dossierId, cle),
      quand: moment(notifieeLe, maintenant),
      close: fin(nature, faiteLe, ouverteLe, maintenant),
    })),
    ici: adresse(curseur),
    premiere: curseur ? adresse() : undefined,
    suivante: suivant ? adresse(suivant) : undefined,
  };
}

/** What became of a line that no longer waits: done, or read. */
function fin(nature: "a-faire" | "information", faiteLe: Date | null, ouverteLe: Date | null, maintenant: Date) {
  if (nature === "a-faire") return faiteLe && `Plus rien à faire depuis ${moment(faiteLe, maintenant)}`;
  const lueLe = ouverteLe ?? faiteLe;
  return lueLe && `Lue ${moment(lueLe, maintenant)}`;
}

export type VueDesNotifications = Awaited<ReturnType<typeof vueDesNotifications>>;
export type LigneDeBoite = VueDesNotifications["lignes"][number];
