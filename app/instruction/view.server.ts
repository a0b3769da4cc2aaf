import type { LoaderFunctionArgs } from "@remix-run/node";
import { lienDe } from "#app/actes/links.ts";
import { comiteDuDepotVu } from "#app/comite/on-deposit.ts";
import { avisReunis } from "#app/comite/view.ts";
import { filDesActes } from "#app/dossier/acts-view.ts";
import { vueDEcheance } from "#app/dossier/deadline-view.ts";
import { decisionsVues } from "#app/dossier/prepared.server.ts";
import { dateLongue } from "#app/format.ts";
import { avisAPreciser } from "#app/lettre-intention/given.ts";
import { requirePersonne } from "#app/session.server.ts";
import { grilleDe } from "#db/queries/grid.ts";
import { noterLecture } from "#db/queries/notices.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { contexteDe } from "#workflows/dossier.ts";
import { echeances } from "#workflows/echeances.ts";
import { actesPossibles } from "#workflows/possible.ts";
import { alentours } from "./around.server.ts";
import { pointsVus } from "./grid-view.ts";
import { voisinageDe } from "./neighbours.server.ts";
import { ouvrirInstruction } from "./open.server.ts";
import { avisDeLInstruction } from "./opinions.server.ts";
import { lectureDe, sectionsLues } from "./reading.server.ts";
import { adresseDeLOnglet, estUnOnglet } from "./tabs.ts";

const ACTES_MONTRES = 8;

/** Everything an officer needs to read a deposit and prepare its answer. */
export async function vueDInstruction(args: Pick<LoaderFunctionArgs, "request" | "params">) {
  const { ouvert, version, modele, note } = await ouvrirInstruction(args);
  const { db, id, acteur, dossier, lignes, aujourdhui } = ouvert;
  await noterLecture(db, acteur.id, id);
  const contexte = contexteDe(dossier);
  const demande = new URL(args.request.url).searchParams;
  const vue = demande.get("vue");
  const onglet = estUnOnglet(vue) ? vue : "texte";
  const lues = sectionsLues(version, demande.get("section"));
  const section = lues.section?.code ?? "";
  const adresse = `/dossiers/${id}/instruction`;
  const ici = adresseDeLOnglet(adresse, onglet, section);
  const lieu = onglet === "texte" ? section : "";
  const personne = await requirePersonne(args.request);
  const [lecture, voisinage, points, decisions, autour, opinions] = await Promise.all([
    onglet === "texte" ? lectureDe(db, { version, acteur, ici }, lues) : null,
    onglet === "voisins" ? voisinageDe(db, personne, id, contexte.dossier.territoire) : null,
    grilleDe(db, version.id),
    decisionsVues(ouvert),
    alentours(db, acteur, id, lieu),
    avisDeLInstruction(ouvert),
  ]);
  return {
    ...{ id, adresse, ici, onglet, lieu, note, lecture, voisinage, decisions },
    nom: contexte.dossier.nom,
    repere: `Dossier ${id} · ${version.contenu.titre}, version ${version.numero}, déposée le ${dateLongue(jourAParis(version.figeeLe))}`,
    responsable: contexte.lettre.responsable?.nom ?? null,
    versionId: version.id,
    sections: lues.sections.map(({ code, titre }) => ({ code, titre })),
    section,
    historique:
      onglet === "historique" ? { fil: filDesActes(lignes).slice(0, ACTES_MONTRES), total: lignes.length } : null,
    points: pointsVus(points, modele, contexte),
    ...opinions,
    aPreciser: avisAPreciser(contexte),
    comite: comiteDuDepotVu(ouvert),
    avisReunis: avisReunis(contexte),
    actesDuComite: actesPossibles(dossier, acteur, aujourdhui)
      .filter(({ type }) => type === "ComiteConvoque" || type === "ComiteTenu")
      .map((acte) => lienDe(id, acte)),
    // What is shown comes from the journal as it was replayed: anything after it is news.
    alentours: { ...autour, version: dossier.version },
    echeances: echeances(dossier)
      .filter(({ code, nature, main }) => main === "ars" && (nature === "legale" || code === "nouvelExamen"))
      .map((echeance) => vueDEcheance(echeance, aujourdhui)),
  };
}

export type VueDInstruction = Awaited<ReturnType<typeof vueDInstruction>>;
