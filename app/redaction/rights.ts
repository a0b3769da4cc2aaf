import type { Acteur } from "#workflows/acteur.ts";
import { contexteDe, type Dossier, estDans, peutArriver } from "#workflows/dossier.ts";
import type { Fait } from "#workflows/fact.ts";
import type { Modele } from "#workflows/modeles/modele.ts";
import { estConfiee } from "#workflows/modeles/perimetre.ts";
import { depotDe, ecrivent, lisent } from "#workflows/modeles/registry.ts";
import { sectionsAReprendre } from "#workflows/parcours/correction.ts";

export type Plume = "ecrit" | "lit" | null;

/** Whether the text may still change: while its deposit is possible, or while the file lives for what has none. */
export function ouvertALEcriture(dossier: Dossier, modele: string): boolean {
  const type = depotDe(modele);
  if (!type) return dossier.instantane.status === "active" && !estDans(dossier, "lettreIntention");
  const par = { id: "", nom: "", qualite: ecrivent(modele)[0] };
  return peutArriver(dossier, { type, le: "", par, versionId: "", sha256: "", numero: 1 } as unknown as Fait);
}

/** What this person may do with the draft of a document: write, read, or nothing at all. */
export function plumeDe(acteur: Acteur, dossier: Dossier, modele: string): Plume {
  const a = (qualites: readonly string[]) => acteur.qualites.some((qualite) => qualites.includes(qualite));
  if (a(ecrivent(modele)) && ouvertALEcriture(dossier, modele)) return "ecrit";
  return a(lisent(modele)) ? "lit" : null;
}

export type Droits = {
  readonly plume: Plume;
  /** The codes of the sections this person may change now; none for whoever only reads. */
  readonly sections: readonly string[];
};

/** What this person may do with a draft, section by section: the one place where it is decided. */
export function droitsSur(acteur: Acteur, dossier: Dossier, modele: Modele): Droits {
  const plume = plumeDe(acteur, dossier, modele.code);
  if (plume !== "ecrit") return { plume, sections: [] };
  const aReprendre = sectionsAReprendre(contexteDe(dossier), modele.code);
  const sections = modele.sections
    .map(({ code }) => code)
    .filter((code) => estConfiee(acteur, modele.code, code) && (aReprendre === null || aReprendre.includes(code)));
  return { plume: sections.length > 0 ? "ecrit" : "lit", sections };
}

/** Which document of its kind is being written: the report and the minutes come back each contract year. */
export const rangDuDocument = (dossier: Dossier, modele: string): number =>
  modele === "rapportActivite" || modele === "compteRendu" ? contexteDe(dossier).dialogue.annee : 1;
