import { enAdresse } from "#app/actes/kebab.ts";
import { ouvrirPour } from "#app/dossier/load.server.ts";
import { introuvable } from "#app/session.server.ts";
import { modeles } from "#workflows/modeles/registry.ts";
import { brouillon } from "./deposit.server.ts";
import { droitsSur, plumeDe } from "./rights.ts";

/** The draft an address names, for a person who may at least read it; 404 for everybody else. */
export async function ouvrirBrouillon(request: Request, params: { id?: string; modele?: string }) {
  const modele = modeles().find(({ code }) => enAdresse(code) === params.modele);
  if (!modele) throw introuvable();
  const ouvert = await ouvrirPour(request, params.id);
  const plume = plumeDe(ouvert.acteur, ouvert.dossier, modele.code);
  if (!plume) throw introuvable();
  const lu = await brouillon(ouvert.db, ouvert.id, ouvert.dossier, modele.code);
  const { sections } = droitsSur(ouvert.acteur, ouvert.dossier, lu.modele);
  return { ouvert, plume, sections, ...lu };
}
