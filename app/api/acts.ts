import { type Demande, execute, type Reussite } from "#app/execute.server.ts";
import { versionDeLaCle, versionDuDossier } from "#db/queries/api-acts.ts";
import type { Acteur } from "#workflows/acteur.ts";
import { rejouer } from "#workflows/dossier.ts";
import { estUnTypeDeFait } from "#workflows/fact.ts";
import { qualitePour } from "#workflows/permissions.ts";
import { arretSur, repondre } from "./answer.ts";
import { cleDe, lireJson } from "./body.ts";
import { type Appel, adresse } from "./endpoint.server.ts";
import { completer } from "./fill.server.ts";
import { acteDemande } from "./proposal.ts";
import { etatDuDossier } from "./view.ts";
import { acteurVisible } from "./visible.server.ts";

/** Proposes a fact. The same `execute` as the pages; what the register knows is never taken from the program. */
async function proposer(appel: Appel): Promise<Response> {
  const acteur = await acteurVisible(appel);
  const cle = cleDe(appel.request);
  const { fait: proposition, versionVue } = await lireJson(appel.request, acteDemande);
  const demande = { dossierId: appel.id, proposition, par: { utilisateurId: acteur.id }, versionVue, cle };
  const avant = preparation(demande, acteur);
  const resultat = await execute(appel.db, { ...demande, avant });
  if ("refus" in resultat) throw arretSur(resultat);
  const { dossier, fait } = await telQueLaPremiereFois(appel, resultat, cle);
  return repondre({ ...etatDuDossier(dossier), fait });
}

/** Completes the fact only when it stands a chance: the refusals of the law keep their order. */
const preparation =
  ({ dossierId, proposition, versionVue }: Demande, acteur: Acteur): Demande["avant"] =>
  async (tx) => {
    const { type } = proposition;
    if (!estUnTypeDeFait(type) || !qualitePour(type, acteur.qualites)) return {};
    if ((await versionDuDossier(tx, dossierId)) !== versionVue) return {};
    return completer(tx, dossierId, proposition, acteur);
  };

/** A repeated key is answered as the first time, even when the file has moved on. */
async function telQueLaPremiereFois({ db }: Appel, reussite: Reussite, cle: string | undefined): Promise<Reussite> {
  const version = reussite.dejaFait && cle ? await versionDeLaCle(db, reussite.fait.par.id, cle) : undefined;
  return version ? { ...reussite, dossier: rejouer(reussite.dossier.faits.slice(0, version)) } : reussite;
}

/** /api/v1/dossiers/:id/actes */
export const loader = adresse({ POST: proposer });
export const action = loader;
