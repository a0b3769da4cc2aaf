import { redirect } from "@remix-run/node";
import { lireFormulaire } from "#app/form.server.ts";
import type { Ouverture } from "./open.server.ts";
import { preparer } from "./prepare.server.ts";
import { PHRASES } from "./refusals.ts";
import { type Importation, importer } from "./store.server.ts";
import { lireEnvoi } from "./upload.server.ts";
import { placeChoisie } from "./view.ts";
import { type Attente, garder, retrouver, vider } from "./waiting.server.ts";

/** What the page says after a sending that did not lead elsewhere. */
export type Reponse = { readonly refus: string } | { readonly tropLongues: Readonly<Record<string, number>> };

export const PERDUE =
  "La lecture de votre fichier n’est plus disponible : elle est gardée une demi-heure, et rien n’a été importé. Choisissez de nouveau le fichier.";

/** First step: reads the file, keeps the reading in memory, shows where everything goes. */
export async function recevoir(
  request: Request,
  { modele, sections, lecteur, redaction }: Ouverture,
): Promise<Reponse> {
  const envoi = await lireEnvoi(request);
  if ("refus" in envoi) return { refus: PHRASES[envoi.refus] };
  const lecture = await preparer(envoi, modele, sections);
  if ("refus" in lecture) return { refus: PHRASES[lecture.refus] };
  const jeton = garder(lecteur, lecture);
  if (!jeton) return { refus: PHRASES.bombe };
  throw redirect(`${redaction}/importer?lecture=${jeton}`);
}

/** Second step: keeps the choices, then shows them again or imports. */
export async function decider(request: Request, ouverture: Ouverture): Promise<Reponse> {
  const formulaire = await lireFormulaire(request);
  const jeton = formulaire.get("lecture") ?? "";
  const attente = retrouver(jeton, ouverture.lecteur);
  if (!attente) return { refus: jeton === "" ? PHRASES.absent : PERDUE };
  if (!attente.issue) retenir(attente, formulaire, ouverture);
  if (formulaire.get("intention") !== "importer") throw redirect(`${ouverture.redaction}/importer?lecture=${jeton}`);
  const issue = await importerUneFois(attente, ouverture);
  if ("tropLongues" in issue) return issue;
  if (issue.passages === 0)
    return { refus: "Aucun passage n’est placé : choisissez au moins une place, puis importez." };
  const { passages, sections, imagesLaissees } = issue;
  const dit = new URLSearchParams({
    section: sections[0] ?? "",
    importes: String(passages),
  });
  for (const code of sections) dit.append("dans", code);
  if (imagesLaissees > 0) dit.set("images", String(imagesLaissees));
  throw redirect(`${ouverture.redaction}?${dit}`);
}

function retenir(attente: Attente, formulaire: URLSearchParams, { modele, sections }: Ouverture): void {
  attente.choix = attente.choix.map((choix, rang) => {
    const adresse = formulaire.get(`vers-${rang}`);
    return adresse === null ? choix : placeChoisie(adresse, modele, sections);
  });
  attente.mode = formulaire.get("mode") === "remplace" ? "remplace" : "suite";
}

/** The button pressed twice waits for the first import and answers as it did. */
async function importerUneFois(attente: Attente, { db, document, modele, acteur, sections }: Ouverture) {
  attente.issue ??= importer(db, { document, modele, par: acteur, sections, attente });
  try {
    const issue = (await attente.issue) as Importation;
    // Nothing was written: other choices may still be made.
    if ("tropLongues" in issue || issue.passages === 0) attente.issue = undefined;
    else vider(attente);
    return issue;
  } catch (echec) {
    attente.issue = undefined;
    throw echec;
  }
}
