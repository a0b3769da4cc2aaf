import { nombre } from "#app/format.ts";
import type { Reponses } from "#workflows/modeles/completeness.ts";
import type { Modele, Section } from "#workflows/modeles/modele.ts";
import type { Contexte } from "#workflows/parcours/context.ts";
import { communesEnLignes } from "#workflows/texte/blocs/territory.ts";
import { ecrireLignes } from "#workflows/texte/lignes.ts";

/** What the file already knows and nobody should type again: proposed where nothing is written yet. */
export function proposer(
  section: Section,
  ecrit: Readonly<Record<string, string>> | undefined,
  { dossier, projet }: Contexte,
): Record<string, string> {
  const { territoire, porteurs, nom } = dossier;
  const connus: Record<string, string | undefined> = {
    communes: territoire?.communes.map((commune) => `${commune.nom} (${commune.code})`).join(", "),
    population: territoire
      ? section.champs.find(({ code }) => code === "population")?.nature === "nombre"
        ? String(territoire.population)
        : `${nombre(territoire.population)} habitants`
      : undefined,
    nomProjet: nom,
    nomDuProjet: nom,
    porteur: porteurs.find(({ role }) => role === "porteur")?.nom,
    association: projet.association ? `${projet.association.nom}, ${projet.association.siege}` : undefined,
  };
  const communes = territoire ? ecrireLignes(communesEnLignes(territoire.communes)) : "";
  return Object.fromEntries(
    section.champs.map(({ code, lignes }) => [
      code,
      ecrit?.[code] || (lignes?.genre === "territoire" ? communes : connus[code]) || "",
    ]),
  );
}

/** Every answer of a document: what was written, and what the file already knows. */
export const reponsesDe = (
  modele: Modele,
  ecrites: readonly { readonly code: string; readonly contenu: Readonly<Record<string, string>> }[],
  contexte: Contexte,
): Reponses =>
  Object.fromEntries(
    modele.sections.map((section) => [
      section.code,
      proposer(section, ecrites.find(({ code }) => code === section.code)?.contenu, contexte),
    ]),
  );
