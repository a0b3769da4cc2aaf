import { z } from "zod";
import { type Ouverture, ouvrirDossier } from "#app/open.server.ts";
import type { Db } from "#db/connection.ts";
import { ligneDeLaCle } from "#db/queries/api-acts.ts";
import { lireFlux } from "#db/queries/stream.ts";
import { estUnRefus } from "#workflows/decide.ts";
import { contexteDe, rejouer } from "#workflows/dossier.ts";
import { nomDuDossier } from "#workflows/parcours/events.ts";
import { arretSur, erreur, repondre, saisie } from "./answer.ts";
import { cleDe, lireJson } from "./body.ts";
import { territoireDesCodes } from "./communes.ts";
import type { Appel } from "./endpoint.server.ts";
import { etatDuDossier } from "./view.ts";

const ouverture = z.strictObject({ nom: nomDuDossier, communes: z.array(z.string()) });

/** Opens a file whose carrier is the person who asks. */
export async function ouvrir({ request, db, personne }: Appel): Promise<Response> {
  const cle = cleDe(request);
  const { nom, communes: codes } = await lireJson(request, ouverture);
  const territoire = territoireDesCodes(codes);
  if (estUnRefus(territoire)) throw arretSur(territoire);
  const porteur = { id: personne.id, nom: personne.nom };
  const par = { ...porteur, qualite: "porteur" } as const;
  const id = await ouvrirUneFois(db, { nom, communes: territoire.communes, par, porteur, cle });
  return repondre(await corpsOuvert(db, id), 201, { Location: `/api/v1/dossiers/${id}` });
}

async function ouvrirUneFois(db: Db, demande: Ouverture): Promise<string> {
  const { par, cle } = demande;
  const deja = cle && (await ligneDeLaCle(db, par.id, cle));
  if (deja && deja.type !== "DossierOuvert")
    throw saisie({ "Idempotency-Key": "Cette clé a déjà servi à un autre acte." });
  const ouvert = await ouvrirDossier(db, demande);
  if (estUnRefus(ouvert)) throw arretSur(ouvert);
  return ouvert.id;
}

/** The file as it was opened, up to its territory: a repeated order is answered the same, whatever happened since. */
async function corpsOuvert(db: Db, id: string) {
  const faits = ((await lireFlux(db, id))?.lignes ?? []).map(({ fait }) => fait);
  const dossier = rejouer(faits.slice(0, faits.findIndex(({ type }) => type === "TerritoireDefini") + 1));
  return { id, nom: contexteDe(dossier).dossier.nom, ...etatDuDossier(dossier) };
}
