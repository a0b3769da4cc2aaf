import type { LoaderFunctionArgs } from "@remix-run/node";
import type { service } from "#app/api/test-client.ts";
import type { Db } from "#db/connection.ts";
import { ecrireReponses } from "#db/ecritures/write.ts";
import { documentDe, sectionsDe } from "#db/queries/documents.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import type { Histoire } from "#test/fabriques/dossier.ts";
import { enEcriture } from "#test/fabriques/projet.ts";
import type { Qualite } from "#workflows/acteur.ts";

type Page<T> = (args: LoaderFunctionArgs) => Promise<T>;
type Visite = {
  readonly chemin?: string;
  readonly params: Readonly<Record<string, string>>;
  readonly qui: Qualite;
  /** What a form sends. */
  readonly champs?: Readonly<Record<string, string>>;
};

/** Opens a page, or sends its form, as somebody does: what it shows, or « 404 », or « vers » another address. */
export async function visiter<T>(
  { jeton }: ReturnType<typeof service>,
  page: Page<T>,
  { chemin = "/", params, qui, champs }: Visite,
): Promise<Exclude<T, Response> | string> {
  const headers = { Authorization: `Bearer ${jeton[ACTEURS[qui].id]}` };
  const envoi = champs ? { method: "POST", body: new URLSearchParams(champs) } : {};
  const request = new Request(`http://localhost${chemin}`, { headers, ...envoi });
  const reponse = await page({ request, params, context: {} }).catch((refus: Response) => refus);
  if (!(reponse instanceof Response)) return reponse as Exclude<T, Response>;
  return reponse.status === 302 ? `vers ${reponse.headers.get("location")}` : String(reponse.status);
}

const SECTION = "diagnostic";

/** A letter of intent being written, and how to write in its diagnosis. */
export async function lettre(db: Db, jusqua: Histoire = "ouvert") {
  const cas = await enEcriture(db, jusqua);
  const { document, modele, dossierId } = cas;
  const section = modele.sections.find(({ code }) => code === SECTION) ?? modele.sections[0];
  const champ = section?.champs.find(({ nature }) => nature === "texteLong");
  if (!section || !champ) throw new Error("The letter has no diagnosis to write");
  const lire = async () => {
    const ecrite = (await sectionsDe(db, document.id)).find(({ code }) => code === section.code);
    return { version: ecrite?.version ?? 0, texte: ecrite?.contenu[champ.code] ?? "" };
  };
  const ecrire = async (texte: string) => {
    const { version: versionLue } = await lire();
    const contenu = { [champ.code]: texte };
    await ecrireReponses(db, { document, modele, section: section.code, contenu, versionLue, par: ACTEURS.redacteur });
  };
  const relu = () => documentDe(db, { dossierId, modele: modele.code, modeleVersion: modele.version, rang: 1 });
  return {
    ...cas,
    section: section.code,
    champ: champ.code,
    ecrire,
    lire,
    relu,
    params: { id: dossierId, modele: "lettre-intention" },
  };
}
