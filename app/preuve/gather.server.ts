import type { Ouvert } from "#app/dossier/load.server.ts";
import { rendrePdf } from "#app/pdf/render.server.ts";
import { imprimerLaPiece } from "#app/pieces/print.server.ts";
import { imagesDeVersion } from "#app/versions/download.server.ts";
import { ORIGINE } from "#db/journal.ts";
import { versionsDuDossier } from "#db/queries/documents.ts";
import { courrielsDuDossier } from "#db/queries/letters.ts";
import { lecturesDe } from "#db/queries/notices.ts";
import { NOM_QUALITE } from "#workflows/acteur.ts";
import { contexteDe } from "#workflows/dossier.ts";
import { estUnTypeDeFait } from "#workflows/fact.ts";
import { version } from "../../package.json";
import { commentairesLus } from "./comments.server.ts";
import { type Entree, enJson, enTexte } from "./entry.ts";
import { type Manifeste, manifesteDe } from "./manifest.ts";
import { lisezMoi } from "./read-me.ts";
import { resumeDe } from "./summary.server.ts";
import { type TexteCite, textesCites } from "./texts.ts";
import verifier from "./verifier.mjs?raw";

/** The legal life of a file, as this person may see it. The last entry is the manifest of all the others. */
export async function rassembler(ouvert: Ouvert, instant: Date): Promise<Entree[]> {
  const { db, id, acteur, dossier, lignes } = ouvert;
  const { nom } = contexteDe(dossier).dossier;
  const depots = await versionsDuDossier(db, id);
  const textes = textesCites(lignes, depots, { id, nom });
  // An alert is between the service and the one it wakes: only acts are notified to everybody's knowledge.
  const lectures = (await lecturesDe(db, id)).filter(({ type }) => estUnTypeDeFait(type));
  const courriels = await courrielsDuDossier(db, id, acteur);
  const manifeste: Manifeste = {
    dossier: id,
    nom,
    faitLe: instant,
    pour: { nom: acteur.nom, qualites: acteur.qualites.map((qualite) => NOM_QUALITE[qualite]) },
    produit: `Atelier CPTS ${version}`,
    dernierActe: { version: lignes.length, empreinte: lignes.at(-1)?.empreinte ?? ORIGINE },
  };
  const entrees = [
    enTexte("lisez-moi.txt", lisezMoi(manifeste, courriels !== null)),
    { nom: "resume.pdf", octets: await resumeDe({ ouvert, manifeste, textes, lectures }) },
    enJson("journal.json", lignes),
    ...(await documents(id, textes)),
    ...(await pieces(ouvert)),
    enJson("notifications.json", lectures),
    enJson("commentaires.json", await commentairesLus(db, id, acteur, depots)),
    ...(courriels ? [enJson("courriels.json", courriels)] : []),
    enTexte("verifier.mjs", verifier),
  ];
  return [...entrees, manifesteDe(entrees, manifeste)];
}

/** The letters the acts printed, one at a time. */
async function pieces(ouvert: Ouvert): Promise<Entree[]> {
  const entrees: Entree[] = [];
  for (const ligne of ouvert.lignes) {
    const piece = await imprimerLaPiece(ouvert, ligne);
    if (piece) entrees.push({ nom: `pieces/${piece.nom}`, octets: piece.octets });
  }
  return entrees;
}

/** Each text twice: as its fingerprint was computed, and to be read. One at a time: others print too. */
async function documents(dossierId: string, textes: readonly TexteCite[]): Promise<Entree[]> {
  const entrees: Entree[] = [];
  for (const { nom, json, figee } of textes) {
    const pdf = await rendrePdf(figee, await imagesDeVersion({ dossierId, contenu: figee.contenu }));
    entrees.push(enTexte(`documents/${nom}.json`, json), { nom: `documents/${nom}.pdf`, octets: pdf });
  }
  return entrees;
}
