import { parCle } from "#app/notifications/group.ts";
import type { Db } from "#db/connection.ts";
import type { OrganismeDAppui } from "#db/queries/support-bodies.ts";
import { demandesComptees } from "#db/queries/support-counted.ts";
import { bilanDe, premierJourCompte } from "#workflows/appui/figures.ts";
import { CORPS_D_APPUI, OBJETS_D_APPUI } from "#workflows/appui/subjects.ts";
import type { DateCivile } from "#workflows/civil-date.ts";
import { FAITES_A, OBJETS } from "./words.ts";

/** The demands of the last twelve months a desk may count: in all, by subject, and by body asked when there are several. */
export async function comptesDAppui(db: Db, organismes: readonly OrganismeDAppui[], aujourdhui: DateCivile) {
  const demandes = await demandesComptees(db, organismes, premierJourCompte(aujourdhui));
  const parObjet = new Map(parCle(demandes, ({ objet }) => objet));
  const parCorps = new Map(parCle(demandes, ({ corps }) => corps));
  const ligne = (nom: string, siennes: typeof demandes = []) => ({ nom, ...bilanDe(siennes, aujourdhui) });
  return {
    total: bilanDe(demandes, aujourdhui),
    objets: OBJETS_D_APPUI.filter((objet) => parObjet.has(objet)).map((objet) =>
      ligne(OBJETS[objet].choix, parObjet.get(objet)),
    ),
    corps: organismes.some(({ corps }) => corps !== "urps")
      ? CORPS_D_APPUI.filter((corps) => parCorps.has(corps)).map((corps) => ligne(FAITES_A[corps], parCorps.get(corps)))
      : [],
  };
}
export type ComptesDAppui = Awaited<ReturnType<typeof comptesDAppui>>;
