import type { service } from "#app/api/test-client.ts";
import { loader as catalogue, action as changerLeCatalogue } from "./catalogue.tsx";
import { action as demander, loader as fichier } from "./file.tsx";
import { loader as bureau } from "./page.tsx";
import { action as ecrire, loader as fil } from "./thread.tsx";

type Visite = { request: Request; params: Record<string, string>; context: Record<string, never> };
type Porte = (visite: Visite) => Promise<unknown>;
const PORTES = {
  bureau: { adresse: () => "/appui", lire: bureau as Porte, ecrire: bureau as Porte },
  catalogue: { adresse: () => "/appui/catalogue", lire: catalogue as Porte, ecrire: changerLeCatalogue as Porte },
  fichier: { adresse: ({ id }: Lieu) => `/dossiers/${id}/appui`, lire: fichier as Porte, ecrire: demander as Porte },
  fil: {
    adresse: ({ id, demande }: Lieu) => `/dossiers/${id}/appui/${demande}`,
    lire: fil as Porte,
    ecrire: ecrire as Porte,
  },
};
type Lieu = { readonly id?: string; readonly demande?: string; readonly requete?: string };

/** Opens a page of the demands for help, or sends its form, for the person who holds a token of the service. */
export const visiteur =
  ({ jeton }: ReturnType<typeof service>) =>
  async (qui: string, porte: keyof typeof PORTES, lieu: Lieu = {}, champs?: Readonly<Record<string, string>>) => {
    const { adresse, lire, ecrire: poster } = PORTES[porte];
    const { requete = "", id = "", demande = "" } = lieu;
    const headers = { authorization: `Bearer ${jeton[qui]}` };
    const body = champs && new URLSearchParams(champs);
    const url = `http://localhost${adresse(lieu)}${requete}`;
    const request = new Request(url, body ? { method: "POST", headers, body } : { headers });
    const reponse = await (body ? poster : lire)({ request, params: { id, demande }, context: {} }).catch(
      (echec: unknown) => echec,
    );
    if (reponse instanceof Error) throw reponse;
    if (!(reponse instanceof Response)) return { statut: 200, vers: "", corps: reponse as Record<string, unknown> };
    return { statut: reponse.status, vers: reponse.headers.get("location") ?? "", corps: {} };
  };
