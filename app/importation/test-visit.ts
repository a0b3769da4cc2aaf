import { beforeEach, expect } from "vitest";
import { service } from "#app/api/test-client.ts";
import { documentsDuDossier, sectionsDe } from "#db/queries/documents.ts";
import { dossierInscrit } from "#test/fabriques/registre.ts";
import { action, loader } from "./page.tsx";

/** What a person does on the page: reads it, sends a file, or presses a button. */
type Visite = {
  readonly lecture?: string;
  readonly fichier?: { readonly nom: string; readonly octets: Uint8Array };
  readonly champs?: Readonly<Record<string, string>>;
};

/** A file whose health project is being written, one for each test, and the page where one imports into it. */
export function importation() {
  const chez = service();
  let dossier = "";
  beforeEach(async () => {
    dossier = (await dossierInscrit(chez.db, { jusqua: "lettreValidee" })).id;
  });

  async function visiter(qui: string, { lecture, fichier, champs }: Visite = {}) {
    const adresse = new URL(`http://localhost/ecrire/${dossier}/projet-de-sante/importer`);
    if (lecture) adresse.searchParams.set("lecture", lecture);
    const headers = { authorization: `Bearer ${chez.jeton[qui]}` };
    const body = fichier ? multipart(fichier) : champs && new URLSearchParams(champs);
    const request = new Request(adresse, body ? { method: "POST", headers, body } : { headers });
    const page: (visite: Parameters<typeof loader>[0]) => Promise<unknown> = body ? action : loader;
    const reponse = await page({ request, params: { id: dossier, modele: "projet-de-sante" }, context: {} }).catch(
      (echec: unknown) => echec,
    );
    if (reponse instanceof Error) throw reponse;
    if (!(reponse instanceof Response)) return { statut: 200, vers: "", corps: reponse as Record<string, unknown> };
    return { statut: reponse.status, vers: reponse.headers.get("location") ?? "", corps: {} };
  }

  /** Sends a file, and answers the word of its reading. */
  async function deposer(octets: Uint8Array, qui = "redaction"): Promise<string> {
    const { statut, vers } = await visiter(qui, { fichier: { nom: "projet.docx", octets } });
    expect(statut).toBe(302);
    return jetonDe(vers);
  }
  const importer = (lecture: string, champs: Readonly<Record<string, string>> = {}, qui = "redaction") =>
    visiter(qui, { champs: { intention: "importer", lecture, ...champs } });

  const document = async () => (await documentsDuDossier(chez.db, dossier))[0]?.id ?? "";
  /** What is written in a section. */
  const ecrit = async (section: string): Promise<Readonly<Record<string, string>>> =>
    (await sectionsDe(chez.db, await document())).find(({ code }) => code === section)?.contenu ?? {};

  return { chez, adresse: () => `/ecrire/${dossier}/projet-de-sante`, visiter, deposer, importer, document, ecrit };
}

export const jetonDe = (vers: string): string => new URL(vers, "http://localhost").searchParams.get("lecture") ?? "";

function multipart({ nom, octets }: { nom: string; octets: Uint8Array }): FormData {
  const formulaire = new FormData();
  formulaire.set("fichier", new File([new Uint8Array(octets)], nom));
  return formulaire;
}
