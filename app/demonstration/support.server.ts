import { eq } from "drizzle-orm";
import { demander, type Poste } from "#app/appui/ask.server.ts";
import { cloreDemande, prendreEnCharge } from "#app/appui/thread-act.server.ts";
import { ecrireDansLeFil } from "#app/appui/write.server.ts";
import type { Db } from "#db/connection.ts";
import { sha256 } from "#db/fingerprint.ts";
import { acteurSur } from "#db/queries/actor.ts";
import { lireFlux } from "#db/queries/stream.ts";
import { demandeParId } from "#db/queries/support.ts";
import { mesOrganismesDAppui, organismesDAppui } from "#db/queries/support-bodies.ts";
import { ajouterOffre } from "#db/queries/support-offers.ts";
import { dossiers } from "#db/schema/files.ts";
import { APPUIS, type Appui, OFFRES } from "#db/seed/support.ts";
import { placeDansLeFil } from "#workflows/appui/rights.ts";
import { plusJours } from "#workflows/civil-date.ts";
import { instantA, jourDe } from "./clock.ts";
import { inscrit, type Scene } from "./proposal.ts";

/** The catalogue, written some months ago, then each demand played by its people through the desk's own gestures. */
export async function demanderDesAppuis(db: Db, scene: Scene): Promise<void> {
  const modifieeLe = instantA(plusJours(scene.aujourdhui, -120), 11 * 60);
  for (const [rang, { organisme: organisationId, par, ...texte }] of OFFRES.entries()) {
    const { id: parId, nom } = inscrit(scene, par);
    const id = sha256(`${organisationId}:${rang}`).slice(0, 32);
    await ajouterOffre(db, { id, organisationId, ...texte, parId, par: nom, modifieeLe });
  }
  for (const appui of APPUIS) await jouerAppui(db, appui, scene);
}

async function jouerAppui(db: Db, appui: Appui, scene: Scene): Promise<void> {
  const [fiche] = await db.select({ id: dossiers.id }).from(dossiers).where(eq(dossiers.nom, appui.dossier));
  const flux = fiche && (await lireFlux(db, fiche.id));
  const organisme = fiche && (await organismesDAppui(db, fiche.id)).find(({ corps }) => corps === appui.corps);
  if (!fiche || !flux || !organisme) throw new Error(`Nobody to ask on ${appui.dossier}`);
  const quand = (jour: number, rang: number) => instantA(jourDe(jour, scene.aujourdhui), 10 * 60 + 35 + 40 * rang);
  const poste = async (cle: string): Promise<Poste> => {
    const acteur = await acteurSur(db, inscrit(scene, cle).id, fiche.id);
    if (!acteur) throw new Error(`${cle} has no part in ${appui.dossier}`);
    return { db, id: fiche.id, acteur, dossier: flux.dossier };
  };
  const { objet, question } = appui;
  const formulaire = new URLSearchParams({ objet, question, organisme: organisme.id });
  const issue = await demander(await poste(appui.par), formulaire, quand(appui.jour, 0));
  if (!("demande" in issue)) throw new Error(`${appui.dossier}: ${JSON.stringify(issue.erreurs)}`);
  const filDe = async (cle: string) => {
    const sien = await poste(cle);
    const demande = await demandeParId(db, issue.demande);
    const organismes = (await mesOrganismesDAppui(db, sien.acteur.id)).map(({ id }) => id);
    const place = demande && placeDansLeFil({ qualites: sien.acteur.qualites, organismes }, demande);
    if (!place) throw new Error(`${cle} has no place in the thread of ${appui.dossier}`);
    return { poste: sien, demandeId: issue.demande, organisationId: organisme.id, place };
  };
  if (appui.prise) await prendreEnCharge(await filDe(appui.prise));
  for (const [rang, [jour, cle, texte, merci]] of (appui.suite ?? []).entries()) {
    const refuse = await ecrireDansLeFil(
      await filDe(cle),
      new URLSearchParams({ texte, ...(merci && { sansReponse: "oui" }) }),
      quand(jour, rang + 1),
    );
    if (refuse) throw new Error(`${appui.dossier}: ${refuse.erreur}`);
  }
  const refus = appui.close && (await cloreDemande(await filDe(appui.close[1]), quand(appui.close[0], 9)));
  if (refus) throw new Error(`${appui.dossier}: ${refus.erreur}`);
}
