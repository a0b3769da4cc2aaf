import { listerDossiers } from "#db/queries/files.ts";
import { repondre } from "./answer.ts";
import { type Appel, adresse } from "./endpoint.server.ts";
import { ecrireCurseur, lireDemande } from "./list-query.ts";
import { ouvrir } from "./open-file.server.ts";
import { vueDeLigne } from "./view.ts";

/** The files this person may see, by name, one page at a time. */
async function lister({ db, personne, url }: Appel): Promise<Response> {
  const { filtres, limite, curseur } = lireDemande(url.searchParams);
  const { lignes, suivant } = await listerDossiers(db, personne, { filtres, tri: "nom", curseur, limite });
  return repondre({
    dossiers: lignes.map(vueDeLigne),
    suivant: suivant === undefined ? null : ecrireCurseur(suivant),
  });
}

/** /api/v1/dossiers */
export const loader = adresse({ GET: lister, POST: ouvrir });
export const action = loader;
