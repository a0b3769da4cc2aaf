import { z } from "zod";
import { type Ouvert, ouvrirDossier } from "#app/open.server.ts";
import { estUnRefus } from "#workflows/decide.ts";
import { contexteDe, rejouer } from "#workflows/dossier.ts";
import { nomDuDossier } from "#workflows/parcours/events.ts";
import { arretSur, repondre } from "./answer.ts";
import { cleDe, lireJson } from "./body.ts";
import { territoireDesCodes } from "./communes.ts";
import type { Appel } from "./endpoint.server.ts";
import { etatDuDossier } from "./view.ts";

const ouverture = z.strictObject({ nom: nomDuDossier, communes: z.unknown() });

/** Opens a file whose carrier is the person who asks. */
export async function ouvrir({ request, db, personne }: Appel): Promise<Response> {
  const cle = cleDe(request);
  const { nom, communes: codes } = await lireJson(request, ouverture);
  const territoire = territoireDesCodes(codes);
  if (estUnRefus(territoire)) throw arretSur(territoire);
  const porteur = { id: personne.id, nom: personne.nom };
  const par = { ...porteur, qualite: "porteur" } as const;
  const ouvert = await ouvrirDossier(db, { nom, communes: territoire.communes, par, porteur, cle });
  if (estUnRefus(ouvert)) throw arretSur(ouvert);
  return repondre(aLOuverture(ouvert), 201, { Location: `/api/v1/dossiers/${ouvert.id}` });
}

/** The file as it was opened, up to its territory: a repeated order is answered the same, whatever happened since. */
function aLOuverture({ id, dossier: { faits } }: Ouvert) {
  const dossier = rejouer(faits.slice(0, faits.findIndex(({ type }) => type === "TerritoireDefini") + 1));
  return { id, nom: contexteDe(dossier).dossier.nom, ...etatDuDossier(dossier) };
}
