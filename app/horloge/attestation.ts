import type { LoaderFunctionArgs } from "@remix-run/node";
import { ouvrirPour } from "#app/dossier/load.server.ts";
import { imprimer } from "#app/pdf/render.server.ts";
import { introuvable } from "#app/session.server.ts";
import { telecharger } from "#app/versions/download.server.ts";
import { papierDuDossier } from "#db/queries/letterheads.ts";
import { contexteDe } from "#workflows/dossier.ts";
import { validationTacite } from "#workflows/horloges/tacit.ts";
import { peutAttester } from "./attestable.ts";
import { texteDeLAttestation } from "./attestation-text.server.ts";

/** The attestation of a tacit validation, ready for the ARS to sign. 404 before it, and for whoever is not a party. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, id, acteur, dossier, lignes } = await ouvrirPour(request, params.id);
  const validation = peutAttester(dossier, acteur) ? validationTacite(dossier) : null;
  const ligne = validation && lignes[validation.par - 1];
  if (!validation || !ligne) throw introuvable();
  const papier = await papierDuDossier(db, id, ligne.inscritLe);
  const { projet, dossier: fiche } = contexteDe(dossier);
  const texte = texteDeLAttestation({ id, nom: fiche.nom, association: projet.association, papier, validation });
  const pdf = await imprimer("attestation.typ", texte, ligne.inscritLe);
  return telecharger(pdf, { type: "application/pdf", nom: `${id}-attestation-validation-tacite.pdf` });
}
