import type { Db } from "#db/connection.ts";
import { type Document, documentDe } from "#db/queries/documents.ts";
import type { Modele } from "#workflows/modeles/modele.ts";
import { modeleDe } from "#workflows/modeles/registry.ts";
import { ACTEURS } from "./acteurs.ts";
import type { Lieux } from "./contrefacons.ts";
import type { ServeurDirect } from "./direct.ts";
import type { Histoire } from "./dossier.ts";
import { Plume } from "./plume.ts";
import { dossierInscrit } from "./registre.ts";
import { ouvrirSession } from "./session.ts";

/** A document of a file brought to a stage, being written: the letter of a file just opened. */
export async function enEcriture(db: Db, jusqua: Histoire = "ouvert", code = "lettreIntention") {
  const modele = modeleDe(code);
  if (!modele) throw new Error(`No template ${code}`);
  const { id, version } = await dossierInscrit(db, { jusqua });
  const cible = { dossierId: id, modele: code, modeleVersion: modele.version, rang: 1 };
  const document: Document = await documentDe(db, cible);
  return { dossierId: id, version, document, modele, lieux: lieuxDe(modele) };
}

/** One answer of each nature, and a long one in a section of its own. */
export function lieuxDe(modele: Modele): Lieux {
  const champs = modele.sections.flatMap(({ code, champs }) =>
    champs.map(({ code: champ, nature }) => ({ section: code, nature, nom: `${code}.${champ}` })),
  );
  const premier = (...natures: string[]) => champs.find(({ nature }) => natures.includes(nature));
  const [long, court, nombre] = [premier("texteLong"), premier("texte"), premier("nombre", "date")];
  const prises = [long, court, nombre].map((champ) => champ?.section);
  const ailleurs = champs.find(({ nature, section }) => nature === "texteLong" && !prises.includes(section));
  const nomDe = (champ?: { nom: string }) => champ?.nom ?? "";
  return { long: nomDe(long), court: nomDe(court), nombre: nomDe(nombre), ailleurs: nomDe(ailleurs) };
}

/** Somebody of the file at their keyboard, connected to a server. */
export async function aLaPlume(
  { db }: { readonly db: Db },
  serveur: ServeurDirect,
  documentId: string,
  qualite: keyof typeof ACTEURS,
): Promise<Plume & { sessionId: string }> {
  const { id, cookie } = await ouvrirSession(db, ACTEURS[qualite].id);
  const plume = Object.assign(new Plume(serveur.adresse, documentId, cookie), { sessionId: id });
  await plume.ouvrir();
  return plume;
}
